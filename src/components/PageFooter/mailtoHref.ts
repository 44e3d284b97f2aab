/** A mailto address with its fields percent-encoded, as RFC 6068 asks. */
export function mailtoHref(address: string, fields: Readonly<Record<string, string>>): string {
  const query = Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replaceAll('\n', '\r\n'))}`)
    .join('&');
  return `mailto:${address}?${query}`;
}
