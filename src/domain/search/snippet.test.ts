import * as fc from 'fast-check';
import {plain, textOf} from '@site/test/builders/search';
import {markWords, snippet, type Marked} from './snippet';
import {stem} from './stem';

const stems = (...words: string[]) => new Set(words.map(stem));
const found = (pieces: readonly Marked[]) =>
  pieces.flatMap(({text, isFound}) => (isFound ? [text] : []));

const FILLER = 'Dit gaat over iets anders dat je niet zoekt. ';
const LONGEST = 160 + '… '.length + ' …'.length;

test('marks each word that was looked for, in any form', () => {
  expect(markWords('Brieven? Eén brief.', stems('brief'))).toEqual([
    {text: 'Brieven', isFound: true},
    {text: '? Eén ', isFound: false},
    {text: 'brief', isFound: true},
    {text: '.', isFound: false},
  ]);
});

test.each([
  ['een re-integratieplek', ['reintegratieplek'], ['re-integratieplek']],
  ['de no-show van nu', ['show'], ['no-show']],
  ['wie zo’n coach heeft', ['coach'], ['coach']],
  ['een café', ['cafe'], ['café']],
  ['<mark>hulp</mark>', ['hulp'], ['hulp']],
])('in %j, for %j, marks %j', (text, words, marked) => {
  expect(found(markWords(text, stems(...words)))).toEqual(marked);
});

test('never marks a word that stands everywhere', () => {
  expect(markWords('op de hulp', new Set(['op', 'de']))).toEqual(plain('op de hulp'));
});

test('of nothing it makes no pieces', () => {
  expect(markWords('', stems('hulp'))).toEqual([]);
  expect(snippet('', stems('hulp'))).toEqual([]);
});

test('gives a short text whole', () => {
  expect(textOf(snippet('Vraag op tijd om hulp.', stems('hulp')))).toBe('Vraag op tijd om hulp.');
});

test('gives the beginning when none of the words stands there', () => {
  const text = FILLER.repeat(10).trim();
  const shown = textOf(snippet(text, stems('schulden')));
  expect(shown.endsWith(' …')).toBe(true);
  expect(text.startsWith(shown.slice(0, -2))).toBe(true);
});

test('gives the sentence in which the word stands', () => {
  const text = `${FILLER.repeat(9)}Vraag je buren om hulp. ${FILLER.repeat(9)}`;
  expect(textOf(snippet(text, stems('hulp')))).toMatch(/^… Vraag je buren om hulp\. Dit gaat/);
});

test('gives the place where most of the words stand together', () => {
  const text = `Hulp. ${FILLER.repeat(9)}Een coach geeft hulp bij schulden. ${FILLER.repeat(9)}Hulp.`;
  expect(found(snippet(text, stems('hulp', 'coach', 'schulden')))).toEqual([
    'coach',
    'hulp',
    'schulden',
  ]);
});

test('a text without spaces does not make it long, and the word is shown', () => {
  const address = `https://voorbeeld.example/${'a/'.repeat(300)}hulp/${'b/'.repeat(300)}`;
  for (const text of [address, `Zie ${address} en verder`, 'a'.repeat(1000)]) {
    expect(textOf(snippet(text, stems('hulp'))).length).toBeLessThanOrEqual(LONGEST);
  }
  expect(found(snippet(address, stems('hulp')))).toEqual(['hulp']);
});

const word = fc.oneof(
  fc.constantFrom('hulp', 'hulp.', 'coach', 'zo’n', 'brieven?', '<b>', '«hulp»'),
  fc.string({unit: fc.constantFrom('a', 'é', '𐐨', '.', '-'), minLength: 1, maxLength: 12}),
);

test('is a stretch of the text that is cut between words, and no longer than promised', () => {
  fc.assert(
    fc.property(fc.array(word, {maxLength: 150}), (words) => {
      const text = words.join(' ');
      const pieces = snippet(text, stems('hulp', 'brief'));
      const shown = textOf(pieces);
      expect(shown.length).toBeLessThanOrEqual(LONGEST);
      const stretch = shown.replace(/^… /, '').replace(/ …$/, '');
      expect(` ${text} `).toContain(` ${stretch} `);
      expect(found(pieces).length > 0).toBe(/hulp|brieven/.test(text));
    }),
    {seed: 20261122, numRuns: 300},
  );
});
