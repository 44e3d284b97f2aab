import * as fc from 'fast-check';
import {readNumber} from './readNumber';

const BOUNDS = {least: 1, most: 2000};

test.each([
  ['1363', 1363],
  ['1.363', 1363],
  ['1.363,5', 1363.5],
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' € 1 500 ', 1500],
])('reads %s as %d', (typed, value) => {
  expect(readNumber(typed, BOUNDS)).toEqual({kind: 'ok', value});
});

test.each([
  ['', {kind: 'empty'}],
  ['  ', {kind: 'empty'}],
  ['veel', {kind: 'no-number'}],
  ['-5', {kind: 'no-number'}],
  ['1,2,3', {kind: 'no-number'}],
  ['1e9', {kind: 'no-number'}],
  ['0,5', {kind: 'low', least: 1}],
  ['2001', {kind: 'high', most: 2000}],
])('says of "%s" what is wrong', (typed, expected) => {
  expect(readNumber(typed, BOUNDS)).toEqual(expected);
});

test('whatever is typed, it never throws, and what counts is within the bounds', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = readNumber(typed, BOUNDS);
      const value = read.kind === 'ok' ? read.value : BOUNDS.least;
      expect(value).toBeGreaterThanOrEqual(BOUNDS.least);
      expect(value).toBeLessThanOrEqual(BOUNDS.most);
    }),
  );
});
