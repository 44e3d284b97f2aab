import * as fc from 'fast-check';
import {ASSUMPTION_IDS, BAND, START} from './assumptions';
import {FORMULA_IDS} from './formulas';
import {rangeOf} from './range';
import {reckon} from './reckon';
import {curveOf, sensitivityOf} from './sensitivity';

test('the range of the coaches needed runs from the best to the worst of all ends', () => {
  const range = rangeOf(START, BAND, 'coachesFteWithAbsence');
  expect(range.low).toBeCloseTo(((8 * 18) / 60) * 1.1, 9);
  expect(range.high).toBeCloseTo(((12 * 36) / 40) * 1.2, 9);
});

test('no choice within the band comes out of the range', () => {
  const within = fc.record(
    Object.fromEntries(
      ASSUMPTION_IDS.map((id) => [
        id,
        fc.double({min: BAND[id].low, max: BAND[id].high, noNaN: true}),
      ]),
    ),
  );
  fc.assert(
    fc.property(within, fc.constantFrom(...FORMULA_IDS), (chosen, figure) => {
      const {low, high} = rangeOf(START, BAND, figure);
      const value = reckon({...START, ...chosen})[figure];
      expect(value).toBeGreaterThanOrEqual(low - 1e-9);
      expect(value).toBeLessThanOrEqual(high + 1e-9);
    }),
  );
});

test('an own number outside its band widens the range', () => {
  const range = rangeOf({...START, inflow: 20}, BAND, 'participantsAtOnce');
  expect(range).toEqual({low: 8 * 18, high: 20 * 36});
});

test('what swings most stands first, and what does nothing is left out', () => {
  const swings = sensitivityOf(START, BAND, 'coachesFteWithAbsence');
  expect(swings.map(({assumption}) => assumption)).toEqual([
    'duration',
    'perFte',
    'inflow',
    'absence',
  ]);
});

test('a curve runs from the low to the high of its assumption', () => {
  const curve = curveOf(START, BAND, 'participantsAtOnce', 'inflow', 3);
  expect(curve).toEqual([
    {x: 8, y: 192},
    {x: 10, y: 240},
    {x: 12, y: 288},
  ]);
});
