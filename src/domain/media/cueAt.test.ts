import * as fc from 'fast-check';
import {cueAt} from './cueAt';

const CUES = [{start: 1}, {start: 4}, {start: 9.5}];

test.each([
  [0, -1],
  [0.999, -1],
  [1, 0],
  [3.9, 0],
  [4, 1],
  [9.5, 2],
  [1e9, 2],
  [-1, -1],
  [Number.NaN, -1],
])('at second %s the caption at place %s is the last that began', (seconds, place) => {
  expect(cueAt(CUES, seconds)).toBe(place);
});

test('without captions there is none', () => {
  expect(cueAt([], 3)).toBe(-1);
});

const starts = fc.array(fc.double({min: 0, max: 100, noNaN: true}), {maxLength: 30});
const moment = fc.double({min: -5, max: 110, noNaN: true});

test('later in the recording it never goes back, and it is the last that began', () => {
  fc.assert(
    fc.property(starts, moment, moment, (times, one, other) => {
      const cues = times.toSorted((a, b) => a - b).map((start) => ({start}));
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      expect(cueAt(cues, early)).toBeLessThanOrEqual(cueAt(cues, late));
      expect(cueAt(cues, late)).toBe(cues.filter(({start}) => start <= late).length - 1);
    }),
    {numRuns: 1000},
  );
});
