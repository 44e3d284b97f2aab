// @ts-check
// From counts to Markdown that can be pasted into README.md.
import {markdownTable} from '../markdownTable.mjs';

/** @typedef {import('./measure.mjs').Counts} Counts */
/** @typedef {import('../../src/domain/privacy/finding').FindingKind} FindingKind */

/**
 * @param {string} name
 * @param {ReadonlyMap<FindingKind, Counts>} counts
 */
export const countsTable = (name, counts) =>
  markdownTable(
    [name, 'there', 'recall', 'found whole', 'findings', 'precision'],
    [...counts].map(([kind, {there, hit, whole, found, right}]) => [
      kind,
      String(there),
      share(hit, there),
      share(whole, there),
      String(found),
      share(right, found),
    ]),
  );

/** @param {{words: number, alarms: ReadonlyMap<FindingKind, number>}} counted */
export const alarmsTable = ({words, alarms}) =>
  markdownTable(
    [`innocent, ${words} words`, 'false alarms', 'per 1,000 words'],
    [...alarms].map(([kind, count]) => [
      kind,
      String(count),
      words > 0 ? ((count / words) * 1000).toFixed(2) : '–',
    ]),
  );

/**
 * @param {number} part
 * @param {number} all
 */
const share = (part, all) => (all > 0 ? (part / all).toFixed(3) : '–');
