// @ts-check
// From results to Markdown that can be pasted into README.md.
import {markdownTable} from '../markdownTable.mjs';
import {median} from '../report.mjs';
import {criticalRequests, withoutFonts} from './weight.mjs';

/** @typedef {import('./bars.mjs').SiteResult} SiteResult */
/** @typedef {import('./bars.mjs').Bar} Bar */
/** @typedef {import('./readAudit.mjs').Audit} Audit */
/** @typedef {import('./visit.mjs').Visit} Visit */

/** @type {[string, (visit: Visit) => string][]} */
const WEIGHT_ROWS = [
  ['HTML', ({kinds}) => kB(kinds.html.bytes)],
  ['CSS', ({kinds}) => kB(kinds.css.bytes)],
  ['script', ({kinds}) => kB(kinds.script.bytes)],
  ['images and other', ({kinds}) => kB(kinds.other.bytes)],
  ['**without fonts**', (visit) => `**${kB(withoutFonts(visit))}**`],
  ['fonts', ({kinds}) => kB(kinds.font.bytes)],
  ['total', (visit) => kB(withoutFonts(visit) + visit.kinds.font.bytes)],
  ['requests', (visit) => String(criticalRequests(visit))],
  ['prefetched: requests, kB', ({prefetched}) => amount(prefetched)],
  ['scripts asked for before intent', ({scripts}) => String(scripts)],
  ['foreign hosts', ({foreign}) => String(foreign.length)],
  ['service worker: requests, kB', ({worker}) => amount(worker)],
  ['script after intent, gzip', ({scriptAfterIntent}) => kB(scriptAfterIntent)],
  ['words in `<main>`', ({words}) => String(words)],
];

/** @type {[string, keyof Audit, (value: number) => string][]} */
const AUDIT_ROWS = [
  ['performance', 'performance', whole],
  ['accessibility', 'accessibility', whole],
  ['best practices', 'bestPractices', whole],
  ['SEO', 'seo', whole],
  ['FCP s', 'fcp', seconds],
  ['LCP s', 'lcp', seconds],
  ['TBT ms', 'tbt', whole],
  ['CLS', 'cls', (value) => value.toFixed(3)],
  ['benchmark index', 'benchmarkIndex', whole],
];

/** @param {SiteResult[]} sites */
export function weightTable(sites) {
  return markdownTable(
    ['kB of 1,000 bytes, brotli', ...sites.map(({name}) => name)],
    WEIGHT_ROWS.map(([name, print]) => [
      name,
      ...sites.map(({visit}) => (visit ? print(visit) : 'not run')),
    ]),
  );
}

/** @param {SiteResult[]} sites */
export function auditTable(sites) {
  return markdownTable(
    ['Lighthouse, median (min–max)', ...sites.map(({name}) => name)],
    AUDIT_ROWS.map(([name, figure, print]) => [
      name,
      ...sites.map(({audits}) =>
        spread(
          audits.map((audit) => audit[figure]),
          print,
        ),
      ),
    ]),
  );
}

/** @param {Bar[]} bars */
export const barTable = (bars) =>
  markdownTable(
    ['bar', 'measured', ''],
    bars.map(({name, measured, outcome}) => [name, measured, outcome]),
  );

/**
 * @param {number[]} values
 * @param {(value: number) => string} print
 */
function spread(values, print) {
  if (values.length === 0) {
    return 'not run';
  }
  const [middle = '', low, high] = [median(values), Math.min(...values), Math.max(...values)].map(
    print,
  );
  return low === high ? middle : `${middle} (${low}–${high})`;
}

/** @param {import('./weight.mjs').Amount} amount */
const amount = ({requests, bytes}) => (requests === 0 ? '0' : `${requests}, ${kB(bytes)}`);

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** @param {number} value */
function whole(value) {
  return value.toFixed(0);
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(2);
}
