// @ts-check
import {checkBars, exitCode} from './bars.mjs';

/** @typedef {import('./bars.mjs').SiteResult} SiteResult */

/**
 * @param {number} css bytes
 * @param {Partial<import('./visit.mjs').Visit>} [rest]
 * @returns {import('./visit.mjs').Visit}
 */
const visit = (css, rest) => ({
  kinds: {
    html: {requests: 1, bytes: 9000},
    css: {requests: 1, bytes: css},
    script: {requests: 0, bytes: 0},
    font: {requests: 2, bytes: 60_000},
    other: {requests: 3, bytes: 1000},
  },
  prefetched: {requests: 0, bytes: 0},
  scripts: 0,
  worker: {requests: 100, bytes: 900_000},
  foreign: [],
  missing: [],
  scriptAfterIntent: 125_000,
  words: 1000,
  ...rest,
});

/**
 * @param {number} performance
 * @param {number} lcp
 * @returns {import('./readAudit.mjs').Audit}
 */
const audit = (performance, lcp) => ({
  performance,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  fcp: 700,
  lcp,
  tbt: 0,
  cls: 0,
  benchmarkIndex: 1000,
});

const good = {
  ours: {name: 'our site', visit: visit(10_000), audits: [audit(100, 900)]},
  stock: {name: 'stock', visit: visit(90_000), audits: [audit(80, 2000)]},
  starlight: {name: 'Starlight', visit: visit(10_001), audits: [audit(100, 901)]},
  vitepress: {name: 'VitePress', audits: [], notRun: 'no'},
};

/**
 * Names of bars that do not hold, when ours is like this.
 *
 * @param {Partial<SiteResult>} ours
 */
const broken = (ours) =>
  checkBars({...good, ours: {...good.ours, ...ours}})
    .filter(({outcome}) => outcome === 'does not hold')
    .map(({name}) => name);

describe('checkBars', () => {
  it('holds every bar for a page that is just light and soon enough', () => {
    expect(checkBars(good).map(({outcome}) => outcome)).toEqual(Array(14).fill('holds'));
  });

  test.each([
    ['a byte too many', visit(20_001), 'without fonts at most 30 kB'],
    ['as heavy as Starlight', visit(10_001), 'lighter, without fonts, than Starlight'],
    [
      'over a fifth of stock',
      visit(10_001),
      'without fonts at least 5 times lighter than stock classic',
    ],
    ['a script', visit(10_000, {scripts: 1}), 'no external script before intent'],
    ['a foreign request', visit(10_000, {foreign: ['https://x']}), 'nothing foreign'],
    ['a prefetch too many', visit(1, {prefetched: {requests: 2, bytes: 9}}), 'at most 8 requests'],
    [
      'heavy prefetches',
      visit(10_000, {prefetched: {requests: 1, bytes: 10_001}}),
      'without fonts at most 30 kB',
    ],
    [
      'a byte of script too many',
      visit(10_000, {scriptAfterIntent: 125_001}),
      'script after intent at most 125 kB gzip',
    ],
  ])('does not hold for %s', (_title, own, name) => {
    expect(broken({visit: own})).toContain(name);
  });

  test.each([
    ['as late as Starlight', audit(100, 901), 'sooner (LCP) than Starlight'],
    ['a lower score', audit(99, 900), 'performance not under Starlight'],
    ['poor access', {...audit(100, 900), accessibility: 99}, 'accessibility 100'],
    ['a jump', {...audit(100, 900), cls: 0.0101}, 'CLS at most 0.01'],
  ])('does not hold for %s', (_title, own, name) => {
    expect(broken({audits: [own]})).toEqual([name]);
  });

  it('takes the median of the rounds', () => {
    expect(broken({audits: [audit(50, 5000), audit(100, 900), audit(100, 900)]})).toEqual([]);
  });

  it('never holds a bar whose peer did not run', () => {
    const bars = checkBars({...good, starlight: {name: 'Starlight', notRun: 'no', audits: []}});
    expect(bars.filter(({outcome}) => outcome !== 'holds').map(({name}) => name)).toEqual([
      'lighter, without fonts, than Starlight',
      'sooner (LCP) than Starlight',
      'performance not under Starlight',
    ]);
    expect(exitCode(bars)).toBe(2);
  });
});

describe('exitCode', () => {
  it('says that a bar does not hold before it says that one was not measured', () => {
    /** @type {import('./bars.mjs').Bar} */
    const failed = {name: '', measured: '', outcome: 'does not hold'};
    /** @type {import('./bars.mjs').Bar} */
    const missing = {name: '', measured: '', outcome: 'not measured'};
    expect(exitCode([missing, failed])).toBe(1);
    expect(exitCode([missing])).toBe(2);
    expect(exitCode([])).toBe(0);
  });
});
