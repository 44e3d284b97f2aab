import * as fc from 'fast-check';
import {closest, didYouMean} from './closest';

test.each([
  ['limiet', ['id', 'limit', 'kind'], 'limit'],
  ['titel', ['tagline', 'title'], 'title'],
  ['LIMIT', ['limit'], 'limit'],
  ['R10', ['R01', 'R11', 'R12'], 'R11'],
  ['', ['a'], 'a'],
])('takes "%s" out of %j to mean "%s"', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});

test.each([
  ['tags', ['title', 'kind', 'slug']],
  ['R99', ['A01', 'B02']],
  ['grafiek', ['Fact', 'FactCard', 'Doors']],
  ['x', []],
])('finds nothing near "%s" in %j', (word, candidates) => {
  expect(closest(word, candidates)).toBeUndefined();
});

test('finds a word again whatever one letter an editor types wrong', () => {
  const word = fc.stringMatching(/^[a-z]{3,12}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('q', ''), (candidate, place, letter) => {
      const at = place % candidate.length;
      const typed = candidate.slice(0, at) + letter + candidate.slice(at + 1);
      expect(closest(typed, [candidate])).toBe(candidate);
    }),
    {seed: 20261121, numRuns: 500},
  );
});

test('ends a message with the hint, or with nothing', () => {
  expect(`Dat kan niet.${didYouMean('limiet', ['limit'])}`).toBe(
    'Dat kan niet. Bedoelde je limit?',
  );
  expect(`Dat kan niet.${didYouMean('tags', ['limit'])}`).toBe('Dat kan niet.');
});
