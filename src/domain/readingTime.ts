/**
 * Words per minute for a professional who reads Dutch prose on a phone: the low end of what
 * Brysbaert (2019, Journal of Memory and Language 109, 104047) found for silent reading of
 * non-fiction (175–300).
 */
const WORDS_PER_MINUTE = 200;

/** Letters of western Europe by their codes: with \p{L} the counting takes twice as long. */
const WORD = /[A-Za-zÀ-ɏ][\wÀ-ɏ'-]*/g;

/**
 * Reading time of a page.
 *
 * @param text the source of the page; markup counts for little and is not taken out with care
 * @returns whole minutes, at least 1
 */
export function readingMinutes(text: string): number {
  const prose = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ');
  const words = prose.match(WORD) ?? [];
  return Math.max(1, Math.round(words.length / WORDS_PER_MINUTE));
}

/** Minutes that a page takes: what its front matter states, or else its reading time. */
export const pageMinutes = (stated: unknown, text: string): number =>
  typeof stated === 'number' ? stated : readingMinutes(text);
