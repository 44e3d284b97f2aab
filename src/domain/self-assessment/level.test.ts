import * as fc from 'fast-check';
import type {Answer} from '../../schemas/records/selfAssessment';
import {levelOf, LEVELS} from './level';

test.each<[(Answer | undefined)[], string, string]>([
  [[0, 1, 1], 'beginning', '2 out of 3 is below 1'],
  [[1, 1, 1], 'underway', '3 out of 3 is exactly 1'],
  [[0, 1, 1, 2], 'underway', '4 out of 4 is exactly 1'],
  [[2, 2, 1], 'underway', '5 out of 3 is below 2'],
  [[2, 2, 2], 'solid', '6 out of 3 is exactly 2'],
  [[3, 3, 3, 1, 0], 'solid', '10 out of 5 is exactly 2'],
  [[3, 3], 'unknown', 'two answers are too few'],
  [[3, 3, 'none', undefined, 'none'], 'unknown', 'no occasion and no answer do not count'],
  [[0, 0, 0, 'none'], 'beginning', 'three zeroes are three answers'],
  [[], 'unknown', 'nothing was asked'],
])('%j is %s: %s', (answers, level) => {
  expect(levelOf(answers)).toBe(level);
});

const HIGHER = [1, 2, 3, 3] as const;

const points = fc.array(fc.constantFrom<(0 | 1 | 2 | 3)[]>(0, 1, 2, 3), {maxLength: 10});
const silent = fc.array(fc.constantFrom<('none' | undefined)[]>('none', undefined));

test('the order of the answers, and what was not answered, make no difference', () => {
  fc.assert(
    fc.property(points, silent, (given, rest) => {
      expect(levelOf([...rest, ...given.toReversed()])).toBe(levelOf(given));
    }),
    {seed: 20},
  );
});

test('a higher answer never lowers the level', () => {
  fc.assert(
    fc.property(points, fc.nat(), (given, place) => {
      const before = levelOf(given);
      const raised = given.map((point, index) =>
        index === place % given.length ? HIGHER[point] : point,
      );
      const after = levelOf(raised);
      expect(LEVELS.indexOf(after)).toBeGreaterThanOrEqual(LEVELS.indexOf(before));
    }),
    {seed: 20},
  );
});
