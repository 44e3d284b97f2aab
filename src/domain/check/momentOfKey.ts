/** The latest moment that a date of ISO 8601 writes with four digits for the year. */
const LATEST = Date.UTC(9999, 11, 31);

/**
 * The moment that `keyOfMoment` wrote as a key.
 *
 * @returns ISO text; `undefined` for a key that is no moment of our time
 */
export function momentOfKey(key: string): string | undefined {
  const milliseconds = /^[0-9a-z]{1,11}$/.test(key) ? Number.parseInt(key, 36) : Number.NaN;
  return milliseconds <= LATEST ? new Date(milliseconds).toISOString() : undefined;
}
