/** The latest moment that ISO 8601 writes with four digits for the year. */
const LATEST = Date.UTC(9999, 11, 31);

/** What `keyOfMoment` wrote, in milliseconds since 1970; NaN when it wrote no such key. */
export function momentOfKey(key: string): number {
  const at = Number.parseInt(key, 36);
  return at >= 0 && at <= LATEST && at.toString(36) === key ? at : Number.NaN;
}

/** The same as ISO text; `undefined` for a key that is no moment of our time. */
export function isoOfKey(key: string): string | undefined {
  const at = momentOfKey(key);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
