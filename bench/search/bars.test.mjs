// @ts-check
import {bestPeer, checkBars} from './bars.mjs';

/**
 * @param {string} name
 * @param {number} mrr
 * @param {number} p95
 */
const engine = (name, mrr, p95) => {
  const half = {
    all: {count: 100, mrr, first: mrr, five: mrr, heading: undefined},
    kinds: new Map(),
    nonsense: {none: 95, count: 100},
  };
  return {
    name,
    isPeer: name !== 'ours',
    halves: {
      open: {...half, all: {...half.all, mrr: 1 - mrr}},
      closed: half,
      'later-open': half,
      'later-closed': half,
    },
    bytes: {script: 10_000, data: 100_000},
    keys: {p50: 1, p95, most: 10},
  };
};

/** @param {number} gzip of twice the text */
const growth = (gzip) => ({
  name: 'ours',
  sizes: [
    {words: 100, raw: 1000, gzip: 100, seconds: 1},
    {words: 200, raw: 2000, gzip, seconds: 9},
  ],
});

const ours = engine('ours', 0.96, 2);
const peers = [engine('a', 0.6, 3), engine('b', 0.8, 5)];

/**
 * @param {Parameters<typeof checkBars>} given
 * @returns {Record<string, string>} outcome by the first words of a bar's name
 */
const outcomes = (...given) =>
  Object.fromEntries(checkBars(...given).map(({name, outcome}) => [name, outcome]));

const KEYSTROKE = 'keystroke (p95) sooner than a';
const HALF = 'closed: 1 − MRR at most half of the best peer’s';
const GROWTH = 'index grows with an exponent of at most 1.1';
const BYTES = 'index at most 250 kB gzip per 100,000 words';

test('every bar can hold', () => {
  expect(new Set(Object.values(outcomes([ours, ...peers], growth(200), 50_000)))).toEqual(
    new Set(['holds']),
  );
});

test('misses are compared with those of the peer that misses least', () => {
  const some = outcomes([engine('ours', 0.89, 2), ...peers], growth(200), 50_000);
  expect(some[HALF]).toBe('does not hold');
});

test('the index is weighed by its text, without the script', () => {
  expect(outcomes([ours, ...peers], growth(200), 40_000)[BYTES]).toBe('holds');
  expect(outcomes([ours, ...peers], growth(200), 39_999)[BYTES]).toBe('does not hold');
});

test('an equal time is not sooner', () => {
  expect(outcomes([engine('ours', 0.96, 3), ...peers], growth(200), 50_000)[KEYSTROKE]).toBe(
    'does not hold',
  );
});

test('an index that grows faster than the text is told', () => {
  expect(outcomes([ours, ...peers], growth(220), 50_000)[GROWTH]).toBe('does not hold');
});

test('what a peer did not do is not measured', () => {
  const {halves, keys, ...absent} = engine('a', 0.6, 3);
  const some = outcomes([ours, absent, engine('b', 0.8, 5)], undefined, 50_000);
  expect([some[KEYSTROKE], some[HALF], some[GROWTH]]).toEqual(
    Array.from({length: 3}, () => 'not measured'),
  );
  expect([halves, keys]).toBeDefined();
});

test('the best peer may be another one on the other half', () => {
  expect(bestPeer([ours, ...peers], 'closed')?.name).toBe('b');
  expect(bestPeer([ours, ...peers], 'open')?.name).toBe('a');
});
