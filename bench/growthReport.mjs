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

/**
 * Seconds that each step of ours took, and how they grow.
 *
 * @param {readonly Size[]} sizes
 */
export function stepsTable(sizes) {
  return [
    row([
      'step, s in all threads',
      ...sizes.map(({pages}) => `${pages}`),
      ...intervals(sizes).map(([few, many]) => `${few.pages}–${many.pages}`),
    ]),
    ...stepNames(sizes).map((step) =>
      row([
        step,
        ...sizes.map(({ours}) => (ours.steps[step] ?? 0).toFixed(2)),
        ...intervals(sizes).map((interval) => stepExponent(interval, step)?.toFixed(2) ?? 'small'),
      ]),
    ),
    row([
      'whole build, CPU s',
      ...sizes.map(({ours}) => ours.cpu.toFixed(1)),
      ...intervals(sizes).map(([few, many]) =>
        exponent(few.pages, many.pages, few.ours.cpu, many.ours.cpu).toFixed(2),
      ),
    ]),
    row([
      'stock classic, CPU s',
      ...sizes.map(({stock}) => stock.cpu.toFixed(1)),
      ...intervals(sizes).map(([few, many]) =>
        exponent(few.pages, many.pages, few.stock.cpu, many.stock.cpu).toFixed(2),
      ),
    ]),
  ].join('\n');
}

/**
 * The line to end with, and whether nothing of ours grows too fast: no step, and not the build as a
 * whole, unless the stock site grows as fast.
 *
 * @param {readonly Size[]} sizes
 */
export function growthVerdict(sizes) {
  const tooFast = intervals(sizes).flatMap((interval) => {
    const [few, many] = interval;
    const steps = stepNames(sizes).map((step) => ({name: step, by: stepExponent(interval, step)}));
    const whole = exponent(few.pages, many.pages, few.ours.cpu, many.ours.cpu);
    const stock = exponent(few.pages, many.pages, few.stock.cpu, many.stock.cpu);
    return [...steps, {name: 'whole build', by: whole > stock ? whole : undefined}]
      .filter(({by}) => by !== undefined && Number(by.toFixed(2)) > MAX_EXPONENT)
      .map(({name, by}) => `${name} (${few.pages}–${many.pages}: ${by?.toFixed(2) ?? ''})`);
  });
  const holds = tooFast.length === 0;
  const found = holds
    ? 'no step grows faster than the pages'
    : `grows too fast: ${tooFast.join(', ')}`;
  return {holds, line: `bench:build: growth, bar ${MAX_EXPONENT}: ${found}`};
}

/**
 * @param {readonly [Size, Size]} interval
 * @param {string} step
 * @returns {number | undefined} nothing for a step that is too small to tell
 */
function stepExponent([few, many], step) {
  const after = many.ours.steps[step] ?? 0;
  // A step that was not seen at all took less than two samples.
  const before = Math.max(few.ours.steps[step] ?? 0, 0.01);
  return after < ENOUGH ? undefined : exponent(few.pages, many.pages, before, after);
}

/** @param {readonly Size[]} sizes */
const stepNames = (sizes) =>
  [...new Set(sizes.flatMap(({ours}) => Object.keys(ours.steps)))].toSorted();

/**
 * @param {readonly Size[]} sizes
 * @returns {[Size, Size][]} each size with the next
 */
const intervals = (sizes) =>
  sizes.slice(1).flatMap((many, index) => {
    const few = sizes[index];
    return few ? [[few, many]] : [];
  });
