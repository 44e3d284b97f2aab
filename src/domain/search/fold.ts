const MARKS = /\p{M}/gu;
/** What is not seen: soft hyphen, spaces without width, marks that change the direction of text. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The same text without capitals, accents and signs that are not seen, so that these never decide. */
export function fold(text: string): string {
  return text
    .replaceAll('´', "'") // NFKD makes a space of it.
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNSEEN, '')
    .replace(/[’‘ʼ`]/g, "'")
    .toLowerCase();
}
