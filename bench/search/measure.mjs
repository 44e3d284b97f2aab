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
    /** @type {RunningEngine[]} */
    const opened = [];
    /** @type {EngineResult[]} */
    const results = [];
    for (const engine of engines) {
      const {name, isPeer, notRun} = engine;
      /** @type {EngineResult} */
      const result = {name, isPeer, ...(notRun === undefined ? {} : {notRun})};
      results.push(result);
      if (notRun === undefined) {
        try {
          console.error(`${name}: opening and asking`);
          const running = await openTimes(browser, server, engine, halves.open, result);
          result.halves = {
            open: await askHalf(running, halves.open),
            closed: await askHalf(running, halves.closed),
          };
          opened.push({engine, result, running});
        } catch (error) {
          result.notRun = lastLine(error);
        }
      }
    }
    await timeKeystrokes(browser, server, opened, halves.open);
    return results;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Server} server
 * @param {Engine} engine
 * @param {Half} half
 * @param {EngineResult} result gets bytes and load
 */
async function openTimes(browser, server, engine, {questions}, result) {
  const step = Math.max(1, Math.floor(questions.length / OPENINGS));
  const first = questions.filter((_, index) => index % step === 0).slice(0, OPENINGS);
  const opened = [];
  for (const {query} of first) {
    opened.push(await openEngine(browser, server, engine, query));
  }
  for (const {close} of opened.slice(0, -1)) {
    await close();
  }
  const last = opened.at(-1);
  if (!last) {
    throw new Error('there are no questions to open it with');
  }
  result.load = median(opened.map(({ms}) => ms));
  result.bytes = {
    script: median(opened.map(({bytes}) => bytes.script)),
    data: median(opened.map(({bytes}) => bytes.data)),
  };
  return last.running;
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
 * @param {import('playwright-core').Browser} browser
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
