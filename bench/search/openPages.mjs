// @ts-check
// Engines in a browser: one page each, in one browser, so that they share what the machine has.
import zlib from 'node:zlib';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('../pages/server.mjs').Server} Server */
/** @typedef {import('../../scripts/first-ten.mjs').Hit} Hit */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').JSHandle<{search: import('./browser/fromJson.mjs').Search, ms: number}>} Running an engine in its page */

/** Without a page to stand on, a script has no origin; Pagefind takes its language from it. */
export const EMPTY_PAGE = '<!doctype html><html lang="nl"><title>bench</title><body></body></html>';

/** What belongs to the engine and is no script: Pagefind's index comes in parts. */
const SCRIPT = /\.js$|\/wasm\./;

/**
 * @typedef {object} Opened
 * @property {Running} running
 * @property {() => Promise<void>} close
 * @property {number} ms from the request for its script to the first result
 * @property {{script: number, data: number}} bytes gzip -9, asked for until then
 */

/**
 * Opens an engine with an empty cache and asks it something.
 *
 * @param {Browser} browser
 * @param {Server} server
 * @param {Engine} engine
 * @param {string} query
 * @returns {Promise<Opened>}
 */
export async function openEngine(browser, server, {script, data}, query) {
  const context = await browser.newContext({locale: 'nl-NL'});
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
  const before = server.served.length;
  const running = await page.evaluateHandle(startEngine, {
    script: `/scripts/${script}`,
    data,
    query,
  });
  const asked = new Set(server.served.slice(before).map(({path}) => path));
  // What makes Pagefind an engine of this benchmark is no part of it.
  asked.delete('/scripts/pagefind.js');
  asked.delete('/favicon.ico');
  const sizeOf = (/** @type {string[]} */ paths) =>
    paths.reduce((sum, path) => sum + gzipBytes(server.file(path)?.raw), 0);
  return {
    running,
    ms: await running.evaluate(({ms}) => ms),
    close: () => context.close(),
    bytes: {
      script: sizeOf([...asked].filter((path) => SCRIPT.test(path))),
      data: sizeOf([...asked].filter((path) => !SCRIPT.test(path))),
    },
  };
}

/**
 * Runs in the page.
 *
 * @param {{script: string, data: string, query: string}} engine
 */
async function startEngine({script, data, query}) {
  const start = performance.now();
  /** @type {{openEngine: import('./browser/fromJson.mjs').Open}} */
  const {openEngine: open} = await import(script);
  const search = await open(data);
  await search(query);
  return {search, ms: performance.now() - start};
}

/**
 * @param {Running} running
 * @param {readonly string[]} queries
 * @returns {Promise<Hit[][]>}
 */
export const askAll = (running, queries) =>
  running.evaluate(async ({search}, asked) => {
    const hits = [];
    for (const query of asked) {
      hits.push(await search(query));
    }
    return hits;
  }, queries);

/**
 * @param {Running} running
 * @param {readonly string[]} queries
 * @returns {Promise<number[]>} milliseconds for each
 */
export const timeAll = (running, queries) =>
  running.evaluate(async ({search}, asked) => {
    const times = [];
    for (const query of asked) {
      const start = performance.now();
      await search(query);
      times.push(performance.now() - start);
    }
    return times;
  }, queries);

/**
 * Parts of Pagefind's index are packed already; they are not packed twice.
 *
 * @param {Buffer} [raw]
 */
export const gzipBytes = (raw = Buffer.alloc(0)) =>
  Math.min(raw.length, zlib.gzipSync(raw, {level: 9}).length);
