import {hexOf} from '../domain/hex';
import {canonicalText} from '../domain/notebook/canonical';

/** Stands where nothing could be reckoned: a page without https has no WebCrypto. */
const UNCHECKED = '0'.repeat(64);

/** SHA-256 of the canonical text of a value, in hexadecimal digits; against damage, not against malice. */
export async function checksum(value: unknown): Promise<string> {
  if (!globalThis.crypto?.subtle) {
    return UNCHECKED;
  }
  const bytes = new TextEncoder().encode(canonicalText(value));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return hexOf(new Uint8Array(digest));
}

/** Whether a value is what it was when its checksum was made, as far as can be known. */
export async function isWhole(value: unknown, sha256: string): Promise<boolean> {
  const now = await checksum(value);
  return now === sha256 || now === UNCHECKED || sha256 === UNCHECKED;
}
