// @ts-check
// What the benchmark asks of our page. Bytes are compared to the byte, times to the millisecond, so a
// rounded figure never decides.
import {median} from '../report.mjs';
import {criticalRequests, withoutFonts} from './weight.mjs';

/** @typedef {import('./visit.mjs').Visit} Visit */
/** @typedef {import('./readAudit.mjs').Audit} Audit */

/**
 * @typedef {object} SiteResult
 * @property {string} name
 * @property {string} [notRun] why there are no figures of this site
 * @property {Visit} [visit]
 * @property {Audit[]} audits one for each round
 */

/** @typedef {Record<'ours' | 'stock' | 'starlight' | 'vitepress', SiteResult>} Results */

/** @typedef {'holds' | 'does not hold' | 'not measured'} Outcome */
/** @typedef {{name: string, measured: string, outcome: Outcome}} Bar */

/**
 * @param {Results} results
 * @returns {Bar[]}
 */
export function checkBars(results) {
  return [...weightBars(results), ...lighthouseBars(results)];
}

/**
 * Exit code: one bar that does not hold outweighs any that could not be measured.
 *
 * @param {Bar[]} bars
 */
export function exitCode(bars) {
  const some = (/** @type {Outcome} */ wanted) => bars.some(({outcome}) => outcome === wanted);
  return some('does not hold') ? 1 : some('not measured') ? 2 : 0;
}

/**
 * @param {Results} results
 * @returns {Bar[]}
 */
function weightBars({ours, stock, starlight}) {
  const own = ours.visit;
  // What ours would prefetch counts in its own bars; what a peer prefetches counts in none.
  const all = own && withoutFonts(own) + own.prefetched.bytes;
  const light = starlight.visit && withoutFonts(starlight.visit);
  const heavy = stock.visit && withoutFonts(stock.visit);
  const times = all && heavy && heavy / all;
  const withPrefetch =
    all && stock.visit && (withoutFonts(stock.visit) + stock.visit.prefetched.bytes) / all;
  return [
    bar('without fonts at most 30 kB', all, (it) => it <= 30_000, kB),
    bar('fonts at most 70 kB', own?.kinds.font.bytes, (it) => it <= 70_000, kB),
    bar(
      'at most 8 requests',
      own && criticalRequests(own) + own.prefetched.requests,
      (it) => it <= 8,
    ),
    bar('no external script before intent', own?.scripts, (it) => it === 0),
    bar('nothing foreign', own?.foreign.length, (it) => it === 0),
    bar(
      'lighter, without fonts, than Starlight',
      light && all && all - light,
      (it) => it < 0,
      () => `${kB(all)} against ${kB(light)}`,
    ),
    bar(
      'without fonts at least 5 times lighter than stock classic',
      times,
      (it) => it >= 5,
      () => `${times?.toFixed(3)} times (${withPrefetch?.toFixed(1)} with stock's prefetches)`,
    ),
    bar(
      'script after intent at most 125 kB gzip',
      own?.scriptAfterIntent,
      (it) => it <= 125_000,
      kB,
    ),
  ];
}

/**
 * @param {Results} results
 * @returns {Bar[]}
 */
function lighthouseBars({ours, starlight}) {
  const against = (
    /** @type {string} */ name,
    /** @type {keyof Audit} */ figure,
    /** @type {(own: number, other: number) => boolean} */ holds,
    /** @type {string} */ unit,
  ) => {
    const [own, other] = [middle(ours, figure), middle(starlight, figure)];
    return bar(
      name,
      own === undefined ? undefined : other,
      (it) => holds(own ?? NaN, it),
      (it) => `${Math.round(own ?? NaN)}${unit} against ${Math.round(it)}${unit}`,
    );
  };
  return [
    against('sooner (LCP) than Starlight', 'lcp', (own, other) => own < other, ' ms'),
    against('performance not under Starlight', 'performance', (own, other) => own >= other, ''),
    bar('accessibility 100', middle(ours, 'accessibility'), full),
    bar('best practices 100', middle(ours, 'bestPractices'), full),
    bar('SEO 100', middle(ours, 'seo'), full),
    bar(
      'CLS at most 0.01',
      middle(ours, 'cls'),
      (it) => it <= 0.01,
      (it) => it.toFixed(4),
    ),
  ];
}

/**
 * @param {SiteResult} site
 * @param {keyof Audit} figure
 */
const middle = ({audits}, figure) =>
  audits.length > 0 ? median(audits.map((audit) => audit[figure])) : undefined;

/** @param {number} score */
const full = (score) => score === 100;

/**
 * @param {string} name
 * @param {number | undefined} value
 * @param {(value: number) => boolean} holds
 * @param {(value: number) => string} [print]
 * @returns {Bar}
 */
export function bar(name, value, holds, print = String) {
  if (value === undefined || Number.isNaN(value)) {
    return {name, measured: '–', outcome: 'not measured'};
  }
  return {name, measured: print(value), outcome: holds(value) ? 'holds' : 'does not hold'};
}

/**
 * Kilobytes of 1,000 bytes, to the byte.
 *
 * @param {number | undefined} bytes
 */
const kB = (bytes = NaN) => `${(bytes / 1000).toFixed(3)} kB`;
