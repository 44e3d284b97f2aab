import * as fc from 'fast-check';
import {damerau} from './damerau';
import {openVocabulary} from './vocabulary';

const COUNTS: [string, number][] = [
  ['hulp', 30],
  ['hulpbron', 2],
  ['hulpvraag', 9],
  ['kulp', 1],
  ['steun', 4],
  ['öre', 1],
];
const vocabulary = openVocabulary(
  COUNTS.map(([word]) => word),
  COUNTS.map(([, count]) => count),
);

test('tells how often a word stands on the site', () => {
  expect(vocabulary.frequencyOf('hulp')).toBe(30);
  expect(vocabulary.frequencyOf('hul')).toBeUndefined();
});

test.each([
  ['hulp', ['hulp', 'hulpvraag', 'hulpbron']],
  ['hulpv', ['hulpvraag']],
  ['ö', ['öre']],
  ['x', []],
])('beginning with %j are %j, the common ones first', (start, words) => {
  expect(vocabulary.beginningWith(start, 12)).toEqual(words);
});

test('gives no more words than asked for', () => {
  expect(vocabulary.beginningWith('hulp', 2)).toEqual(['hulp', 'hulpvraag']);
});

test('puts the nearest word first, and then the common one', () => {
  expect(vocabulary.near('kulp', 1)).toEqual([
    {word: 'kulp', distance: 0},
    {word: 'hulp', distance: 1},
  ]);
  expect(vocabulary.near('gulp', 1).map(({word}) => word)).toEqual(['hulp', 'kulp']);
});

test('answers the same again, also after many other words', () => {
  const first = vocabulary.near('gulp', 1);
  for (let asked = 0; asked < 200; asked += 1) {
    vocabulary.near(`hulp${asked}`, 1);
  }
  expect(vocabulary.near('gulp', 1)).toEqual(first);
  expect(vocabulary.near('xulpp', 1)).toEqual([]);
  expect(vocabulary.near('xulpp', 2)).not.toEqual([]);
});

test('finds a slip of each sort, and nothing that is further off', () => {
  for (const slip of ['hlp', 'huulp', 'hupl']) {
    expect(vocabulary.near(slip, 1)).toContainEqual({word: 'hulp', distance: 1});
  }
  expect(vocabulary.near('hxxx', 2)).toEqual([]);
});

test('leaves out no word that is near enough, whatever its letters', () => {
  const letters = fc.string({unit: fc.constantFrom('a', 'b', '1', 'ö', '𐐨'), maxLength: 5});
  fc.assert(
    fc.property(fc.uniqueArray(letters), letters, (words, word) => {
      const sorted = words.toSorted();
      const near = openVocabulary(sorted, []).near(word, 2);
      expect(near.map((found) => found.word).toSorted()).toEqual(
        sorted.filter((other) => damerau(word, other, 2) <= 2),
      );
    }),
    {seed: 20261122, numRuns: 500},
  );
});
