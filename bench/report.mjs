// @ts-check
// From measurements to the words on the screen.

/** @typedef {import('./measureBuild.mjs').Measurement} Measurement */
/** @typedef {{ours: Measurement[], stock: Measurement[]}} Runs */
/** @typedef {'wall' | 'cpu' | 'peak'} Quantity */

/** @type {readonly Quantity[]} */
const QUANTITIES = ['wall', 'cpu', 'peak'];

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/**
 * Ratio of the medians, in the two decimals that are printed: so the verdict never contradicts the
 * figure before it.
 *
 * @param {Runs} runs
 * @param {Quantity} quantity
 */
export function ratio({ours, stock}, quantity) {
  const middle = (/** @type {Measurement[]} */ side) => median(side.map((run) => run[quantity]));
  return Number((middle(ours) / middle(stock)).toFixed(2));
}

/** @param {string[]} cells */
const row = ([name = '', ...cells]) =>
  (name.padEnd(15) + cells.map((cell) => cell.padStart(20)).join('')).trimEnd();

/**
 * @param {Runs} runs
 * @param {{ours: number, stock: number}} pages
 * @returns {string}
 */
export function table(runs, pages) {
  const site = (/** @type {string} */ name, /** @type {'ours' | 'stock'} */ side) => {
    const of = (/** @type {Quantity} */ quantity) => runs[side].map((run) => run[quantity]);
    const cells = [spread(of('wall'), 1), spread(of('cpu'), 1), spread(of('peak'), 0)];
    return row([name, ...cells, String(pages[side])]);
  };
  return [
    `Median (min–max) of ${runs.ours.length} cold builds each`,
    row(['', 'wall s', 'CPU s', 'peak MiB', 'HTML pages']),
    site('our site', 'ours'),
    site('stock classic', 'stock'),
    row(['ratio', ...QUANTITIES.map((it) => ratio(runs, it).toFixed(2))]),
    row(['ratio per pair', ...QUANTITIES.map((it) => spread(pairRatios(runs, it), 2))]),
  ].join('\n');
}

/**
 * Builds of one pair follow each other closely: where these ratios lie far apart, the machine itself
 * changed speed between them.
 *
 * @param {Runs} runs
 * @param {Quantity} quantity
 */
const pairRatios = ({ours, stock}, quantity) =>
  ours.map((run, pair) => run[quantity] / (stock[pair]?.[quantity] ?? NaN));

/**
 * @param {number[]} values
 * @param {number} decimals
 */
function spread(values, decimals) {
  const [middle, low, high] = [median(values), Math.min(...values), Math.max(...values)].map(
    (value) => value.toFixed(decimals),
  );
  return `${middle} (${low}–${high})`;
}

/**
 * The line to end with, and whether the bar holds. Wall time decides: it is what an editor and a
 * build server wait for. CPU time stands beside it, because neighbours on the machine hardly change
 * it: when the two disagree about the bar, measure again on a calm machine.
 *
 * @param {Runs} runs
 * @param {number} bar
 */
export function verdict(runs, bar) {
  const wall = ratio(runs, 'wall');
  const holds = wall <= bar;
  const figures = `${wall.toFixed(2)} (wall), ${ratio(runs, 'cpu').toFixed(2)} (CPU)`;
  return {
    holds,
    line: `bench:build: ratio ${figures}, bar ${bar}: ${holds ? 'holds' : 'does not hold'}`,
  };
}
