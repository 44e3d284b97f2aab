import {canonicalText} from '../domain/notebook/canonical';

/** SHA-256 of the canonical text of a value, in hexadecimal digits; against damage, not against malice. */
export async function checksum(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalText(value));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
