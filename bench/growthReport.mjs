// @ts-check
// From builds of several sizes to tables, and to what grows too fast.

/** @typedef {import('./measureBuild.mjs').Measurement & {size: {all: number, html: number}}} Build */
/** @typedef {{pages: number, ours: Build, stock: Build}} Size */

/**
 * How fast something may grow: the exponent of the number of pages. 1 is in step with the pages, 2 is
 * with their square; the margin is for the noise of single builds.
 */
export const MAX_EXPONENT = 1.15;

/** Seconds at the larger size, below which a step is too small to say how it grows. */
const ENOUGH = 1;

/**
 * The exponent with which a quantity grows with the number of pages.
 *
 * @param {number} few
 * @param {number} many
 * @param {number} before value with few pages
 * @param {number} after value with many pages
 */
export function exponent(few, many, before, after) {
  return Math.log(after / before) / Math.log(many / few);
}

/** @param {string[]} cells */
const row = ([name = '', ...cells]) =>
  (name.padEnd(28) + cells.map((cell) => cell.padStart(11)).join('')).trimEnd();

/** @type {readonly [string, (build: Build) => number, number][]} heading, value, decimals */
const COLUMNS = [
  ['wall s', (build) => build.wall, 1],
  ['CPU s', (build) => build.cpu, 1],
  ['peak MiB', (build) => build.peak, 0],
  ['output MB', ({size}) => size.all / 1e6, 1],
  ['HTML MB', ({size}) => size.html / 1e6, 1],
];

/** @param {readonly Size[]} sizes */
export function sizesTable(sizes) {
  return [
    row(['', ...COLUMNS.map(([heading]) => heading)]),
    ...sizes.flatMap(({pages, ours, stock}) => [
      row([
        `${pages} pages, our site`,
        ...COLUMNS.map(([, of, digits]) => of(ours).toFixed(digits)),
      ]),
      row(['  stock classic', ...COLUMNS.map(([, of, digits]) => of(stock).toFixed(digits))]),
      row(['  ratio', ...COLUMNS.map(([, of]) => (of(ours) / of(stock)).toFixed(2))]),
    ]),
    ...intervals(sizes).flatMap(([few, many]) => [
      row([
        `${few.pages} to ${many.pages}, our site`,
        ...COLUMNS.map(([, of]) => `×${(of(many.ours) / of(few.ours)).toFixed(1)}`),
      ]),
      row([
        '  stock classic',
        ...COLUMNS.map(([, of]) => `×${(of(many.stock) / of(few.stock)).toFixed(1)}`),
      ]),
    ]),
  ].join('\n');
}

const WHOLE = 'whole build';

/**
 * CPU seconds of each step and of the whole build, and how they grow; below a step that the stock site
 * has too, what that takes there.
 *
 * @param {readonly Size[]} sizes
 */
export function stepsTable(sizes) {
  const cells = (/** @type {Side} */ side, /** @type {string} */ name) => [
    ...sizes.map((size) => secondsOf(size[side], name).toFixed(2)),
    ...intervals(sizes).map((it) => exponentOf(it, side, name)?.toFixed(2) ?? 'small'),
  ];
  return [
    row([
      'CPU s, and exponent',
      ...sizes.map(({pages}) => `${pages}`),
      ...intervals(sizes).map(([few, many]) => `${few.pages}–${many.pages}`),
    ]),
    ...namesIn(sizes).flatMap((name) => [
      row([name, ...cells('ours', name)]),
      ...(sizes.some(({stock}) => secondsOf(stock, name) > 0)
        ? [row(['  stock classic', ...cells('stock', name)])]
        : []),
    ]),
  ].join('\n');
}

/**
 * The line to end with, and whether nothing of ours grows too fast: no step, and not the build as a
 * whole, unless it grows as fast in the stock site.
 *
 * @param {readonly Size[]} sizes
 */
export function growthVerdict(sizes) {
  const tooFast = intervals(sizes).flatMap((interval) =>
    namesIn(sizes).flatMap((name) => {
      const ours = exponentOf(interval, 'ours', name) ?? 0;
      const stock = exponentOf(interval, 'stock', name) ?? 0;
      const [few, many] = interval;
      return Number(ours.toFixed(2)) > Math.max(MAX_EXPONENT, stock)
        ? [`${name} (${few.pages}–${many.pages}: ${ours.toFixed(2)})`]
        : [];
    }),
  );
  const holds = tooFast.length === 0;
  const found = holds
    ? 'no step grows faster than the pages'
    : `grows too fast: ${tooFast.join(', ')}`;
  return {holds, line: `bench:build: growth, bar ${MAX_EXPONENT}: ${found}`};
}

/** @typedef {'ours' | 'stock'} Side */

/**
 * @param {Build} build
 * @param {string} name
 */
const secondsOf = ({cpu, steps}, name) => (name === WHOLE ? cpu : (steps[name] ?? 0));

/**
 * @param {readonly [Size, Size]} interval
 * @param {Side} side
 * @param {string} name
 * @returns {number | undefined} nothing for a step that is too small to tell
 */
function exponentOf([few, many], side, name) {
  const after = secondsOf(many[side], name);
  // A step that was not seen at all took less than two samples.
  const before = Math.max(secondsOf(few[side], name), 0.01);
  return after < ENOUGH ? undefined : exponent(few.pages, many.pages, before, after);
}

/** @param {readonly Size[]} sizes */
const namesIn = (sizes) => [
  ...new Set(sizes.flatMap(({ours}) => Object.keys(ours.steps)).toSorted()),
  WHOLE,
];

/**
 * @param {readonly Size[]} sizes
 * @returns {[Size, Size][]} each size with the next
 */
const intervals = (sizes) =>
  sizes.slice(1).flatMap((many, index) => {
    const few = sizes[index];
    return few ? [[few, many]] : [];
  });
