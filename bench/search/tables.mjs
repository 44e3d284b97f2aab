// @ts-check
// From results to Markdown that can be pasted into README.md.
import {markdownTable} from '../markdownTable.mjs';
import {bestPeer, exponents} from './bars.mjs';

/** @typedef {import('./measure.mjs').EngineResult} EngineResult */
/** @typedef {import('./questions.mjs').HalfName} HalfName */
/** @typedef {import('./growth.mjs').Growth} Growth */

export const RANKING_HEAD = ['MRR', 'first', 'first five', 'right heading'];

/** @param {import('./score.mjs').Summary} summary */
export const rankingCells = ({mrr, first, five, heading}) =>
  [mrr, first, five, heading].map(digits);

/**
 * @param {readonly EngineResult[]} results
 * @param {HalfName} half
 */
export const rankingTable = (results, half) =>
  markdownTable(
    [`${half} half`, ...RANKING_HEAD, 'nonsense finds nothing'],
    results.map(({name, halves}) => {
      const found = halves?.[half];
      return found
        ? [name, ...rankingCells(found.all), digits(found.nonsense.none / found.nonsense.count)]
        : notRun(name, RANKING_HEAD.length + 1);
    }),
  );

/**
 * MRR by kind of question: ours, ours without synonyms, and the best peer.
 *
 * @param {readonly EngineResult[]} results
 * @param {HalfName} half
 */
export function kindsTable(results, half) {
  const best = bestPeer(results, half);
  const shown = [...results.filter(({isPeer}) => !isPeer), ...(best ? [best] : [])];
  const kinds = shown[0]?.halves?.[half].kinds ?? new Map();
  return markdownTable(
    [`${half} half, MRR`, 'questions', ...shown.map(({name}) => name)],
    [...kinds].map(([kind, {count}]) => [
      kind,
      String(count),
      ...shown.map(({halves}) => digits(halves?.[half].kinds.get(kind)?.mrr)),
    ]),
  );
}

/**
 * @param {readonly EngineResult[]} results
 * @param {number} words of the text
 */
export const weightTable = (results, words) =>
  markdownTable(
    [
      'kB of 1,000 bytes, gzip -9',
      'index',
      'script',
      'to the first result',
      'index, 100,000 words',
    ],
    results.map(({name, bytes}) =>
      bytes
        ? [
            name,
            ...[
              bytes.data,
              bytes.script,
              bytes.data + bytes.script,
              (bytes.data / words) * 100_000,
            ].map(kB),
          ]
        : notRun(name, 4),
    ),
  );

/** @param {readonly EngineResult[]} results */
export const timeTable = (results) =>
  markdownTable(
    ['ms in Chromium', 'to the first result', 'keystroke p50', 'p95', 'longest'],
    results.map(({name, load, keys}) =>
      load !== undefined && keys
        ? [name, ...[load, keys.p50, keys.p95, keys.most].map((it) => it.toFixed(1))]
        : notRun(name, 4),
    ),
  );

/** @param {readonly Growth[]} growth */
export const growthTable = (growth) =>
  markdownTable(
    ['growth', ...(growth[0]?.sizes.map(({words}) => `${words} words`) ?? []), 'exponents'],
    growth.flatMap((engine) => {
      const exponentsOf = (/** @type {'raw' | 'gzip' | 'seconds'} */ quantity) =>
        exponents(engine, quantity)
          .map((it) => it.toFixed(2))
          .join(', ');
      return [
        [`${engine.name}, kB`, ...engine.sizes.map(({raw}) => kB(raw)), exponentsOf('raw')],
        [`${engine.name}, kB gzip`, ...engine.sizes.map(({gzip}) => kB(gzip)), exponentsOf('gzip')],
        [
          `${engine.name}, build s`,
          ...engine.sizes.map(({seconds}) => seconds.toFixed(2)),
          exponentsOf('seconds'),
        ],
      ];
    }),
  );

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1);

/**
 * @param {string} name
 * @param {number} cells
 */
const notRun = (name, cells) => [name, ...Array.from({length: cells}, () => 'not run')];

/** @param {number | undefined} value */
const digits = (value) => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3));
