import {ASSUMPTION_IDS, type Assumptions, type Band} from './assumptions';
import type {FormulaId} from './formulas';
import {reckon} from './reckon';

export type Range = {low: number; high: number};

/**
 * The lowest and the highest that a figure comes to when every assumption may be anywhere in its
 * band, or at its own value. Each figure goes one way with each assumption, whatever the others are,
 * so one look at each tells which end lowers it: all ways of combining need not be tried.
 */
export function rangeOf(a: Assumptions, band: Band, figure: FormulaId): Range {
  const low: Record<string, number> = {};
  const high: Record<string, number> = {};
  for (const id of ASSUMPTION_IDS) {
    const ends = [band[id].low, a[id], band[id].high].toSorted((one, other) => one - other);
    const [least = a[id]] = ends;
    const most = ends.at(-1) ?? a[id];
    const grows = reckon({...a, [id]: most})[figure] >= reckon({...a, [id]: least})[figure];
    low[id] = grows ? least : most;
    high[id] = grows ? most : least;
  }
  return {low: reckon({...a, ...low})[figure], high: reckon({...a, ...high})[figure]};
}
