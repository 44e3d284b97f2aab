// @ts-check
// All engines in one browser: what they find, what they send, and how long they take.
import {chromium} from '@playwright/test';
import {waitForCalm} from '../calm.mjs';
import {lastLine} from '../pages/peers.mjs';
import {median} from '../report.mjs';
import {percentile, typed} from './keystrokes.mjs';
import {askAll, openEngine, timeAll} from './openPages.mjs';
import {judge, summarise, summariseKinds} from './score.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('./questions.mjs').Half} Half */
/** @typedef {import('./questions.mjs').HalfName} HalfName */
/** @typedef {import('./score.mjs').Summary} Summary */
/** @typedef {import('../pages/server.mjs').Server} Server */
/** @typedef {import('./openPages.mjs').Opened} Opened */
/** @typedef {import('./openPages.mjs').Running} Running */
/** @typedef {{engine: Engine, result: EngineResult, running: Running}} RunningEngine */

/**
 * @typedef {object} HalfResult
 * @property {Summary} all
 * @property {Map<string, Summary>} kinds
 * @property {{none: number, count: number}} nonsense
 */

/**
 * @typedef {object} EngineResult
 * @property {string} name
 * @property {boolean} isPeer
 * @property {string} [notRun]
 * @property {Record<HalfName, HalfResult>} [halves]
 * @property {{script: number, data: number}} [bytes] gzip -9, to the first result
 * @property {number} [load] milliseconds to the first result
 * @property {Keys} [keys]
 */

/** @typedef {{p50: number, p95: number, most: number}} Keys milliseconds for a keystroke */

/** Each engine is opened so many times, each time with another question. */
const OPENINGS = 5;
/** Each keystroke counts for the middle one of so many. */
const ROUNDS = 5;

/**
 * Keystrokes of Pagefind are timed without what it fetches to show a result: with it they take four times
 * as long, and ours would win too easily.
 */
const BARE = '?bare';

/**
 * @param {Server} server
 * @param {readonly Engine[]} engines
 * @param {Record<HalfName, Half>} halves
 * @param {import('../../scripts/chrome.mjs').Chrome} chrome
 * @returns {Promise<EngineResult[]>}
 */
export async function measureEngines(server, engines, halves, chrome) {
  const browser = await chromium.launch({executablePath: chrome.path, args: chrome.args});
  try {
    /** @type {EngineResult[]} */
    const results = engines.map(({name, isPeer, notRun}) => ({
      name,
      isPeer,
      ...(notRun === undefined ? {} : {notRun}),
    }));
    const opened = await openAll(browser, server, engines, results, halves.open);
    for (const {result, running} of opened) {
      console.error(`${result.name}: asking`);
      result.halves = {
        open: await askHalf(running, halves.open),
        closed: await askHalf(running, halves.closed),
        'later-open': await askHalf(running, halves['later-open']),
        'later-closed': await askHalf(running, halves['later-closed']),
      };
    }
    await timeKeystrokes(browser, server, opened, halves.open);
    return results;
  } finally {
    await browser.close();
  }
}

/**
 * Opens the engines in turn, each time with another question. The first time does not count: it is then
 * that the server compresses a file.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {Server} server
 * @param {readonly Engine[]} engines
 * @param {readonly EngineResult[]} results in the same order; they get bytes, load and why one fails
 * @param {Half} half
 * @returns {Promise<RunningEngine[]>} those that work
 */
async function openAll(browser, server, engines, results, {questions}) {
  const step = Math.max(1, Math.floor(questions.length / OPENINGS));
  const first = questions.filter((_, index) => index % step === 0).slice(0, OPENINGS);
  const opened = [];
  for (const [place, engine] of engines.entries()) {
    const result = results[place];
    if (result && result.notRun === undefined) {
      try {
        const {close} = await openEngine(browser, server, engine, first[0]?.query ?? '');
        await close();
        opened.push({engine, result, times: /** @type {Opened[]} */ ([])});
      } catch (error) {
        result.notRun = lastLine(error);
      }
    }
  }
  for (const {query} of first) {
    for (const {engine, times} of opened) {
      console.error(`${engine.name}: opening`);
      await times.at(-1)?.close();
      times.push(await openEngine(browser, server, engine, query));
    }
  }
  return opened.flatMap(({engine, result, times}) => {
    result.load = median(times.map(({ms}) => ms));
    result.bytes = {
      script: median(times.map(({bytes}) => bytes.script)),
      data: median(times.map(({bytes}) => bytes.data)),
    };
    const last = times.at(-1);
    return last ? [{engine, result, running: last.running}] : [];
  });
}

/**
 * @param {Running} running
 * @param {Half} half
 * @returns {Promise<HalfResult>}
 */
async function askHalf(running, {questions, nonsense}) {
  const hits = await askAll(
    running,
    questions.map(({query}) => query),
  );
  const judged = questions.map((question, index) => judge(question, hits[index] ?? []));
  const none = (await askAll(running, nonsense)).filter(({length}) => length === 0).length;
  return {
    all: summarise(judged),
    kinds: summariseKinds(questions, judged),
    nonsense: {none, count: nonsense.length},
  };
}

/**
 * Engines take turns, so that a change in how busy the machine is meets all of them. The first round
 * warms them and does not count.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {Server} server
 * @param {readonly RunningEngine[]} engines
 * @param {Half} half
 */
async function timeKeystrokes(browser, server, engines, {questions}) {
  const prefixes = typed(questions.map(({query}) => query));
  /** @type {{result: EngineResult, running: Running, rounds: number[][]}[]} */
  const timed = [];
  for (const {engine, result, running} of engines) {
    const bare = {...engine, data: engine.data + BARE};
    const isPagefind = engine.data.startsWith('/pagefind/');
    const quick = isPagefind ? await openEngine(browser, server, bare, 'geld') : {running};
    timed.push({result, running: quick.running, rounds: []});
  }
  await waitForCalm();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const {result, running, rounds} of timed) {
      const times = await timeAll(running, prefixes);
      const p95 = percentile(times, 0.95).toFixed(1);
      console.error(`keystrokes, round ${round}: ${result.name} ${p95} ms`);
      if (round > 0) {
        rounds.push(times);
      }
    }
  }
  for (const {result, rounds} of timed) {
    const times = prefixes.map((_, index) => median(rounds.map((round) => round[index] ?? NaN)));
    result.keys = {
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      most: percentile(times, 1),
    };
  }
}
