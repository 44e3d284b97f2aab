import {ASSUMPTION_IDS, type AssumptionId, type Assumptions, type Band} from './assumptions';
import type {FormulaId} from './formulas';
import {reckon} from './reckon';

export type Swing = {
  assumption: AssumptionId;
  /** The figure with this assumption at its low and at its high, the others as they are. */
  atLow: number;
  atHigh: number;
  /** Distance between the two, in the unit of the figure. */
  swing: number;
};

/** What each assumption does to a figure on its own, the largest swing first; what does nothing is left out. */
export function sensitivityOf(a: Assumptions, band: Band, figure: FormulaId): Swing[] {
  return ASSUMPTION_IDS.map((assumption) => {
    const {low, high} = band[assumption];
    const atLow = reckon({...a, [assumption]: low})[figure];
    const atHigh = reckon({...a, [assumption]: high})[figure];
    return {assumption, atLow, atHigh, swing: Math.abs(atHigh - atLow)};
  })
    .filter(({swing}) => swing > 0)
    .toSorted((one, other) => other.swing - one.swing);
}

export type Point = {x: number; y: number};

/**
 * How a figure goes with one assumption from its low to its high.
 *
 * @param points at least 2
 */
export function curveOf(
  a: Assumptions,
  band: Band,
  figure: FormulaId,
  assumption: AssumptionId,
  points = 5,
): Point[] {
  const {low, high} = band[assumption];
  return Array.from({length: points}, (_, index) => {
    const x = low + ((high - low) * index) / (points - 1);
    return {x, y: reckon({...a, [assumption]: x})[figure]};
  });
}
