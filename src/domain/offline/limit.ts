/** What a release may take on a device at most, in bytes as kept by a browser that packs text. */
export const OFFLINE_LIMIT = 10_000_000;
