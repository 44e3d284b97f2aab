/**
 * A short fingerprint of a text, to make an id from: two times FNV-1a of 32 bits, forwards and
 * backwards. Not secret and not safe against somebody who wants two texts to look the same.
 *
 * @returns sixteen characters, 0 to 9 and a to f
 */
export function shortHash(text: string): string {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return fnv(codes) + fnv(codes.toReversed());
}

// Offset and prime: Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/.
function fnv(codes: readonly number[]): string {
  const hash = codes.reduce((sum, code) => Math.imul(sum ^ code, 0x01_00_01_93), 0x81_1c_9d_c5);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
