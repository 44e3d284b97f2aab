/** What a release may take on a device at most, in bytes as stored. */
export const OFFLINE_LIMIT = 10_000_000;
