import * as fc from 'fast-check';
import {damerau} from './damerau';

test.each([
  ['hulp', 'hulp', 0],
  ['hulp', 'hlp', 1],
  ['hulp', 'huulp', 1],
  ['hulp', 'hulk', 1],
  ['hulp', 'hupl', 1],
  ['hulp', 'uhpl', 2],
  ['', 'ab', 2],
])('from %j to %j takes %i', (left, right, distance) => {
  expect(damerau(left, right, 2)).toBe(distance);
});

test.each([
  ['hulp', 'steun', 1],
  ['hulp', 'hulpvragen', 2],
  ['', 'abc', 2],
])('from %j to %j is more than %i', (left, right, limit) => {
  expect(damerau(left, right, limit)).toBe(limit + 1);
});

const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7});

test('is the same both ways, and never more than the limit and one', () => {
  fc.assert(
    fc.property(word, word, fc.integer({min: 0, max: 3}), (left, right, limit) => {
      const distance = damerau(left, right, limit);
      expect(damerau(right, left, limit)).toBe(distance);
      expect(distance).toBe(Math.min(damerau(left, right, 10), limit + 1));
      expect(distance === 0).toBe(left === right);
    }),
    {seed: 20261122, numRuns: 1000},
  );
});
