// @ts-check
// One Lighthouse run on a phone, as its own command line does it: mobile, simulated throttling, a
// fresh browser with an empty profile.
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

/**
 * Scores from 0 to 100, times in milliseconds.
 *
 * @typedef {object} Audit
 * @property {number} performance
 * @property {number} accessibility
 * @property {number} bestPractices
 * @property {number} seo
 * @property {number} fcp
 * @property {number} lcp
 * @property {number} tbt
 * @property {number} cls
 * @property {number} benchmarkIndex how fast Lighthouse found this machine
 */

const run = promisify(execFile);

/**
 * @param {string} url
 * @param {{node: string, cli: string}} lighthouse
 * @param {import('../../scripts/chrome.mjs').Chrome} chrome
 * @returns {Promise<Audit>}
 * @throws {Error} when Lighthouse does not end well
 */
export async function audit(url, {node, cli}, chrome) {
  const flags = [
    '--headless=new',
    ...chrome.args,
    '--host-resolver-rules="MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"',
  ];
  const {stdout} = await run(
    node,
    [
      cli,
      url,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      '--only-categories=performance,accessibility,best-practices,seo',
      `--chrome-flags=${flags.join(' ')}`,
    ],
    {
      env: {...process.env, CHROME_PATH: chrome.path},
      maxBuffer: 64 * 1024 * 1024,
      timeout: 180_000,
    },
  );
  return readAudit(JSON.parse(stdout));
}

/**
 * @typedef {object} LighthouseResult what is read here of Lighthouse's own result
 * @property {{message: string}} [runtimeError]
 * @property {Record<string, {score: number | null}>} categories
 * @property {Record<string, {numericValue?: number}>} audits
 * @property {{benchmarkIndex: number}} environment
 */

/**
 * @param {LighthouseResult} result
 * @returns {Audit}
 * @throws {Error} for a result without figures
 */
export function readAudit({runtimeError, categories, audits, environment}) {
  if (runtimeError) {
    throw new Error(runtimeError.message);
  }
  const score = (/** @type {string} */ name) => Math.round((categories[name]?.score ?? NaN) * 100);
  const value = (/** @type {string} */ name) => audits[name]?.numericValue ?? NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    benchmarkIndex: environment.benchmarkIndex,
  };
}
