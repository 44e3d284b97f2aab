import * as fc from 'fast-check';
import {LEVELS, type Level} from './level';
import {distanceOf, teamSpread, TEAM_MIN} from './team';

const DIMENSIONS = [
  {id: 'a', name: 'A'},
  {id: 'b', name: 'B'},
];
const team = (a: Level[], b: Level[]) =>
  a.map((level, index) => ({levels: {a: level, b: b[index] ?? 'unknown'}}));
const B: Level = 'beginning';
const U: Level = 'underway';
const S: Level = 'solid';

test('under four people nothing is counted', () => {
  expect(teamSpread(DIMENSIONS, team([B, U, S], [B, U, S]))).toEqual({
    kind: 'too-few',
    people: 3,
    needed: 4,
  });
});

test('counts how many are at each level; who left a dimension out counts as unknown', () => {
  const people = [...team([B, U, U], [S, S, S]), {levels: {a: S}}];
  expect(teamSpread(DIMENSIONS, people)).toMatchObject({
    people: 4,
    rows: [
      {dimension: 'a', name: 'A', counts: {unknown: 0, beginning: 1, underway: 2, solid: 1}},
      {dimension: 'b', name: 'B', counts: {unknown: 1, beginning: 0, underway: 0, solid: 3}},
    ],
  });
});

test('the distance adds up the steps between every two people', () => {
  // 1 beginning, 2 underway, 1 solid: 1-2 twice, 2-3 twice, 1-3 once for two steps.
  expect(distanceOf({unknown: 9, beginning: 1, underway: 2, solid: 1})).toBe(6);
  expect(distanceOf({unknown: 0, beginning: 2, underway: 0, solid: 2})).toBe(8);
  expect(distanceOf({unknown: 0, beginning: 0, underway: 4, solid: 0})).toBe(0);
});

const themeOf = (a: Level[], b: Level[]) => {
  const found = teamSpread(DIMENSIONS, team(a, b));
  return found.kind === 'spread' ? found.theme : undefined;
};

describe('the theme is', () => {
  test('where the levels lie furthest apart', () => {
    expect(themeOf([B, U, U, U], [B, B, S, S])).toEqual({kind: 'apart', dimension: 'b', name: 'B'});
  });

  test('of two that are as wide, where more are at the beginning', () => {
    expect(themeOf([U, U, S, S], [B, B, U, U])).toMatchObject({dimension: 'b'});
  });

  test('of two that are alike, the first of the questions', () => {
    expect(themeOf([B, B, U, U], [U, U, B, B])).toMatchObject({dimension: 'a'});
  });

  test('where all begin, when all are of one mind', () => {
    expect(themeOf([S, S, S, S], [B, B, B, B])).toEqual({
      kind: 'beginning',
      dimension: 'b',
      name: 'B',
    });
  });

  test('not there, when nobody has enough answers', () => {
    const nobody: Level[] = ['unknown', 'unknown', 'unknown', 'unknown'];
    expect(themeOf(nobody, nobody)).toEqual({kind: 'nothing-known'});
  });

  test('none, when all are of one mind and further than the beginning', () => {
    expect(themeOf([S, S, S, S], [U, U, U, U])).toEqual({kind: 'none'});
  });
});

test('nobody gets lost in the counts, and the order of the people makes no difference', () => {
  const level = fc.constantFrom(...LEVELS);
  fc.assert(
    fc.property(
      fc.array(fc.record({a: level, b: level}), {minLength: TEAM_MIN, maxLength: 12}),
      (levels) => {
        const people = levels.map((one) => ({levels: one}));
        const found = teamSpread(DIMENSIONS, people);
        expect(teamSpread(DIMENSIONS, people.toReversed())).toEqual(found);
        for (const {counts} of found.kind === 'spread' ? found.rows : []) {
          expect(LEVELS.reduce((sum, one) => sum + counts[one], 0)).toBe(people.length);
        }
      },
    ),
    {seed: 20},
  );
});
