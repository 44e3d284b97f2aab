// @ts-check
// From measurements to the words on the screen.

/** @typedef {import('./measureBuild.mjs').Measurement} Measurement */
/** @typedef {{ours: Measurement[], stock: Measurement[]}} Runs */
/** @typedef {'wall' | 'cpu' | 'peak'} Quantity */

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

/**
 * @param {Runs} runs
 * @param {{ours: number, stock: number}} pages
 * @returns {string}
 */
export function table(runs, pages) {
  const row = (/** @type {string[]} */ [name = '', ...cells]) =>
    name.padEnd(15) + cells.map((cell) => cell.padStart(20)).join('');
  const site = (/** @type {string} */ name, /** @type {'ours' | 'stock'} */ side) =>
    row([name, spread(runs[side], 'wall', 1), spread(runs[side], 'cpu', 1), spread(runs[side], 'peak', 0), String(pages[side])]);
  return [
    `Median (min–max) of ${runs.ours.length} cold builds each`,
    row(['', 'wall s', 'CPU s', 'peak MiB', 'HTML pages']),
    site('our site', 'ours'),
    site('stock classic', 'stock'),
    row(['ratio', ...(/** @type {const} */ (['wall', 'cpu', 'peak'])).map((it) => ratio(runs, it).toFixed(2)), (pages.ours / pages.stock).toFixed(2)]),
  ].join('\n');
}

/**
 * @param {Measurement[]} side
 * @param {Quantity} quantity
 * @param {number} decimals
 */
function spread(side, quantity, decimals) {
  const values = side.map((run) => run[quantity]);
  const [middle, low, high] = [median(values), Math.min(...values), Math.max(...values)].map((value) =>
    value.toFixed(decimals),
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
  return {holds, line: `bench:build: ratio ${figures}, bar ${bar}: ${holds ? 'holds' : 'does not hold'}`};
}
