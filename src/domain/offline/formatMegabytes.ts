const FORMAT = new Intl.NumberFormat('nl-NL', {minimumFractionDigits: 1, maximumFractionDigits: 1});

/** Bytes as '6,2 MB', of a million bytes each; a space that does not break between the two. */
export function formatMegabytes(bytes: number): string {
  return `${FORMAT.format(bytes / 1_000_000)}\u00A0MB`;
}
