import {json, SEEDED} from '@site/test/builders/json';
import * as fc from 'fast-check';
import {isDeeperThan} from './depth';

const nested = (levels: number, end: unknown = 1): unknown =>
  Array.from({length: levels}).reduce((inner, _, index) => (index % 2 ? {a: inner} : [inner]), end);

test.each([
  [0, 0, false],
  [1, 0, true],
  [3, 3, false],
  [4, 3, true],
  [24, 24, false],
  [25, 24, true],
])('%i levels are deeper than %i: %s', (levels, most, expected) => {
  expect(isDeeperThan(nested(levels), most)).toBe(expected);
});

test('a depth that would break recursion is only too deep', () => {
  expect(isDeeperThan(nested(200_000), 24)).toBe(true);
});

const levelsOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0
    ? 1 + Math.max(...Object.values(value).map(levelsOf))
    : 0;

test('agrees with counting by recursion', () => {
  fc.assert(
    fc.property(json, fc.nat({max: 6}), (value, most) => {
      expect(isDeeperThan(value, most)).toBe(levelsOf(value) > most);
    }),
    SEEDED,
  );
});
