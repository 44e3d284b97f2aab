// @ts-check
import {exponent, growthVerdict, stepsTable} from './growthReport.mjs';

/**
 * @param {number} cpu
 * @param {Record<string, number>} steps
 */
const build = (cpu, steps = {}) => ({
  wall: cpu,
  cpu,
  peak: 500,
  others: 0,
  steps,
  size: {all: 1e6, html: 5e5},
});

/**
 * @param {number} pages
 * @param {number} ours
 * @param {number} stock
 * @param {Record<string, number>} [steps]
 */
const size = (pages, ours, stock, steps) => ({
  pages,
  ours: build(ours, steps),
  stock: build(stock),
});

test('the exponent is 1 for what grows with the pages, and 2 for what grows with their square', () => {
  expect(exponent(100, 1000, 2, 20)).toBeCloseTo(1);
  expect(exponent(100, 1000, 2, 200)).toBeCloseTo(2);
  expect(exponent(1000, 3000, 5, 5)).toBeCloseTo(0);
});

describe('growthVerdict', () => {
  it('holds where steps and the build grow with the pages', () => {
    const {holds} = growthVerdict([
      size(100, 30, 20, {check: 4}),
      size(1000, 200, 150, {check: 40}),
    ]);
    expect(holds).toBe(true);
  });

  it('names a step that grows faster, and where', () => {
    const sizes = [size(100, 30, 20, {check: 1}), size(1000, 200, 150, {check: 10})];
    const {holds, line} = growthVerdict([...sizes, size(3000, 600, 450, {check: 90})]);
    expect(holds).toBe(false);
    expect(line).toContain('check (1000–3000: 2.00)');
    expect(line).not.toContain('100–1000');
  });

  it('does not judge a step of less than a second', () => {
    const {holds} = growthVerdict([size(100, 30, 20), size(1000, 200, 150, {tiny: 0.9})]);
    expect(holds).toBe(true);
  });

  it('notices a step that was too short to see with few pages', () => {
    const {line} = growthVerdict([size(100, 30, 20), size(1000, 200, 150, {square: 20})]);
    expect(line).toContain('square (100–1000: 3.30)');
  });

  it('holds a step that the stock site has too to how it grows there', () => {
    const few = {pages: 100, ours: build(30, {render: 2}), stock: build(20, {render: 1})};
    const grown = (/** @type {number} */ stock) =>
      growthVerdict([
        few,
        {pages: 1000, ours: build(90, {render: 40}), stock: build(60, {render: stock})},
      ]);
    expect(grown(20).holds).toBe(true);
    expect(grown(10).line).toContain('render (100–1000: 1.30)');
  });

  it('holds the whole build to the stock site where that itself grows faster than the pages', () => {
    expect(growthVerdict([size(100, 10, 10), size(1000, 200, 200)]).holds).toBe(true);
    expect(growthVerdict([size(100, 10, 10), size(1000, 200, 190)]).line).toContain(
      'whole build (100–1000: 1.30)',
    );
  });
});

test('the table of steps shows seconds and exponent, and says which step is too small to tell', () => {
  const text = stepsTable([
    size(100, 30, 20, {check: 4, tiny: 0.1}),
    size(1000, 200, 150, {check: 40, tiny: 0.9}),
  ]);
  expect(text).toMatch(/^check +4\.00 +40\.00 +1\.00$/m);
  expect(text).toMatch(/^tiny +0\.10 +0\.90 +small$/m);
});
