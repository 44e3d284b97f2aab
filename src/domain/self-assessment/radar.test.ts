import * as fc from 'fast-check';
import {LEVELS, rankOf, type Level} from './level';
import {radarFrame, radarShape} from './radar';

test('the first axis points up, the others follow clockwise', () => {
  expect(radarFrame(4, 90).axes).toEqual([
    {end: {x: 0, y: -90}, label: {x: 0, y: -116, anchor: 'middle'}},
    {end: {x: 90, y: 0}, label: {x: 116, y: 0, anchor: 'start'}},
    {end: {x: 0, y: 90}, label: {x: 0, y: 116, anchor: 'middle'}},
    {end: {x: -90, y: 0}, label: {x: -116, y: 0, anchor: 'end'}},
  ]);
});

test('a ring for each level, a third of the radius apart', () => {
  expect(radarFrame(4, 90).rings).toEqual([
    'M0,-30L30,0L0,30L-30,0Z',
    'M0,-60L60,0L0,60L-60,0Z',
    'M0,-90L90,0L0,90L-90,0Z',
  ]);
});

test('known levels make one closed line through their marks', () => {
  expect(radarShape(['solid', 'beginning', 'underway', 'solid'], 90)).toEqual({
    points: [
      {x: 0, y: -90, known: true},
      {x: 30, y: 0, known: true},
      {x: 0, y: 60, known: true},
      {x: -90, y: 0, known: true},
    ],
    closed: true,
    path: 'M0,-90L30,0L0,60L-90,0Z',
  });
});

test('an unknown level is a mark in the middle, and the line has a gap there', () => {
  const shape = radarShape(['solid', 'unknown', 'underway', 'solid'], 90);
  expect(shape.points[1]).toEqual({x: 0, y: 0, known: false});
  expect(shape).toMatchObject({closed: false, path: 'M0,60L-90,0L0,-90'});
});

test('a known level between two unknown ones is a mark without a line', () => {
  const shape = radarShape(['solid', 'unknown', 'underway', 'unknown'], 90);
  expect(shape).toMatchObject({closed: false, path: ''});
});

const levels = fc.array(fc.constantFrom<Level[]>(...LEVELS), {minLength: 3, maxLength: 10});
const radius = fc.integer({min: 10, max: 400});

test('every mark lies in the circle, as far out as its level', () => {
  fc.assert(
    fc.property(levels, radius, (given, size) => {
      for (const [index, {x, y}] of radarShape(given, size).points.entries()) {
        const level = given[index]!;
        const rank = level === 'unknown' ? 0 : rankOf(level);
        expect(Math.abs(Math.hypot(x, y) - (size * rank) / 3)).toBeLessThanOrEqual(0.01);
      }
    }),
    {seed: 20},
  );
});

test('the line runs through known marks only, and has two decimals at most', () => {
  fc.assert(
    fc.property(levels, radius, (given, size) => {
      const {path, points} = radarShape(given, size);
      const marks = new Set(points.filter(({known}) => known).map(({x, y}) => `${x},${y}`));
      for (const [, at = ''] of path.matchAll(/[ML]([^MLZ]+)/g)) {
        expect(marks).toContain(at);
        expect(at).toMatch(/^-?\d+(\.\d{1,2})?,-?\d+(\.\d{1,2})?$/);
      }
    }),
    {seed: 20},
  );
});
