import * as fc from 'fast-check';
import type {Comparison} from './compare';
import {findingsOf} from './findings';
import {LEVELS, type Level} from './level';

const rows = (levels: Record<string, Level>) =>
  Object.entries(levels).map(([dimension, level]) => ({
    dimension,
    name: dimension.toUpperCase(),
    level,
  }));

const A = {dimension: 'a', name: 'A'};
const B = {dimension: 'b', name: 'B'};
const C = {dimension: 'c', name: 'C'};
const D = {dimension: 'd', name: 'D'};

test('all that share the highest level are strongest, all that share the lowest can grow', () => {
  const levels = {a: 'solid', b: 'underway', c: 'beginning', d: 'solid'} as const;
  expect(findingsOf(rows(levels)).standing).toEqual({
    kind: 'apart',
    strongest: {level: 'solid', dimensions: [A, D]},
    growing: {level: 'beginning', dimensions: [C]},
  });
});

test('with everything at one level there is no strongest, and the unknown is named apart', () => {
  const found = findingsOf(rows({a: 'underway', b: 'unknown', c: 'underway'}));
  expect(found.standing).toEqual({kind: 'all-same', level: 'underway', dimensions: [A, C]});
  expect(found.unknown).toEqual([B]);
});

test('without one known level nothing is said', () => {
  expect(findingsOf(rows({a: 'unknown', b: 'unknown'}))).toEqual({
    standing: {kind: 'nothing-known'},
    unknown: [A, B],
    since: {kind: 'first'},
  });
});

test('the differences with the last time stand by kind', () => {
  const comparisons: Comparison[] = [
    {...A, before: 'beginning', now: 'solid', change: 'up'},
    {...B, before: 'solid', now: 'underway', change: 'down'},
    {...C, before: undefined, now: 'solid', change: 'not-comparable'},
    {...D, before: 'solid', now: 'solid', change: 'same'},
  ];
  expect(findingsOf([], comparisons).since).toEqual({
    kind: 'compared',
    changes: {up: [A], down: [B], same: [D], 'not-comparable': [C]},
  });
});

test('no dimension is both strongest and growing, and none is named at another level', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LEVELS), {maxLength: 10}), (levels) => {
      const given = levels.map((level, index) => ({dimension: `${index}`, name: '', level}));
      const {standing, unknown} = findingsOf(given);
      const levelAt = (dimension: string) =>
        given.find((row) => row.dimension === dimension)?.level;
      const groups = standing.kind === 'apart' ? [standing.strongest, standing.growing] : [];
      const named = groups.flatMap(({level, dimensions}) => {
        expect(dimensions.map(({dimension}) => levelAt(dimension))).toEqual(
          dimensions.map(() => level),
        );
        return dimensions.map(({dimension}) => dimension);
      });
      expect(new Set(named).size).toBe(named.length);
      expect(standing.kind === 'nothing-known').toBe(unknown.length === levels.length);
    }),
    {seed: 20},
  );
});
