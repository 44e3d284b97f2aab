// @ts-check
// What the benchmark asks of our engine, on the closed half of the questions.
import {exponent} from '../growthReport.mjs';
import {bar} from '../pages/bars.mjs';

/** @typedef {import('./measure.mjs').EngineResult} EngineResult */
/** @typedef {import('./growth.mjs').Growth} Growth */
/** @typedef {import('../pages/bars.mjs').Bar} Bar */

/** The margin is for what a larger text brings: longer numbers, and words that are new. */
const MAX_EXPONENT = 1.1;

/**
 * @param {readonly EngineResult[]} results ours is the first
 * @param {Growth | undefined} growth of ours
 * @param {number} words of the text
 * @returns {Bar[]}
 */
export function checkBars(results, growth, words) {
  const [ours] = results;
  const peers = results.filter(({isPeer}) => isPeer);
  const closed = ours?.halves?.closed;
  const other = bestPeer(results, 'closed');
  const peerMrr = other?.halves?.closed.all.mrr;
  const missed = closed && peerMrr !== undefined ? (1 - closed.all.mrr) / (1 - peerMrr) : undefined;
  const silent = closed && closed.nonsense.none / closed.nonsense.count;
  const bytes = ours?.bytes && (ours.bytes.data / words) * 100_000;
  return [
    bar('closed: MRR at least 0.88', closed?.all.mrr, (it) => it >= 0.88, digits),
    bar('closed: first place at least 0.84', closed?.all.first, (it) => it >= 0.84, digits),
    bar('closed: first five at least 0.95', closed?.all.five, (it) => it >= 0.95, digits),
    bar(
      'closed: 1 − MRR at most half of the best peer’s',
      peers.every(({halves}) => halves) ? missed : undefined,
      (it) => it <= 0.5,
      (it) => `${digits(it)} of that of ${other?.name}`,
    ),
    bar('closed: 95 % of nonsense finds nothing', silent, (it) => it >= 0.95, digits),
    bar(
      'index at most 250 kB gzip per 100,000 words',
      bytes,
      (it) => it <= 250_000,
      (it) => `${(it / 1000).toFixed(1)} kB`,
    ),
    ...peers.map((peer) => keystrokeBar(ours, peer)),
    bar(
      `index grows with an exponent of at most ${MAX_EXPONENT}`,
      growth && Math.max(...exponents(growth, 'raw'), ...exponents(growth, 'gzip')),
      (it) => it <= MAX_EXPONENT,
      digits,
    ),
  ];
}

/**
 * @param {EngineResult | undefined} ours
 * @param {EngineResult} peer
 */
function keystrokeBar(ours, peer) {
  const [own, other] = [ours?.keys?.p95, peer.keys?.p95];
  return bar(
    `keystroke (p95) sooner than ${peer.name}`,
    own !== undefined && other !== undefined ? own - other : undefined,
    (it) => it < 0,
    () => `${own?.toFixed(2)} ms against ${other?.toFixed(2)} ms`,
  );
}

/**
 * The peer that ranks best on this half.
 *
 * @param {readonly EngineResult[]} results
 * @param {import('./questions.mjs').HalfName} half
 */
export function bestPeer(results, half) {
  const mrr = (/** @type {EngineResult} */ {halves}) => halves?.[half].all.mrr ?? -1;
  const [best] = results
    .filter(({isPeer, halves}) => isPeer && halves)
    .toSorted((left, right) => mrr(right) - mrr(left));
  return best;
}

/**
 * From each size to the next.
 *
 * @param {Growth} growth
 * @param {'raw' | 'gzip' | 'seconds'} quantity
 */
export const exponents = ({sizes}, quantity) =>
  sizes.slice(1).flatMap((many, index) => {
    const few = sizes[index];
    return few ? [exponent(few.words, many.words, few[quantity], many[quantity])] : [];
  });

const digits = (/** @type {number} */ value) => value.toFixed(3);
