/** The calendar day of a moment where the reader is, as 2026-11-22. */
export function localDay(moment: Date): string {
  return [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join(
    '-',
  );
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
