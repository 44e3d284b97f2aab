import {LONGEST_WORD, readWords} from './words';

const texts = (text: string) => readWords(text).map((word) => word.text);

test.each([
  ['Vraag je buren, of de huisarts!', ['vraag', 'je', 'buren', 'of', 'de', 'huisarts']],
  ['“zo’n” en ’s avonds', ['zon', 'en', 's', 'avonds']],
  ['foto´s', ['foto']],
  ['be\u00adgelei\u00adding', ['begeleiding']],
  ['hulp—of steun', ['hulpof', 'steun']],
  ['hulp - of steun', ['hulp', 'of', 'steun']],
  ['m/v, 24/7', ['m', 'v', '24', '7']],
  ['<b>', ['b']],
  ['… ! 👍', []],
])('reads the words of %j', (text, words) => {
  expect(texts(text)).toEqual(words);
});

test.each(['re-integratie', 're‐integratie', 're‑integratie'])(
  'reads %j as one word, and as its pieces',
  (text) => {
    expect(readWords(text)).toEqual([{text: 'reintegratie', pieces: ['re', 'integratie']}]);
  },
);

test('a word with an apostrophe has no pieces', () => {
  expect(readWords("zo'n")).toEqual([{text: 'zon', pieces: []}]);
});

test('a word of the greatest length is read, and a longer one passed by', () => {
  const longest = 'a'.repeat(LONGEST_WORD);
  expect(texts(`${longest} ${longest}a hulp`)).toEqual([longest, 'hulp']);
});
