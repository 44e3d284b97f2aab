// @ts-check
// One Lighthouse run on a phone, as its own command line does it: mobile, simulated throttling.
import {execFile} from 'node:child_process';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {readAudit} from './readAudit.mjs';

/** @typedef {import('./readAudit.mjs').Audit} Audit */

const run = promisify(execFile);

/** A run takes a quarter of a minute on a calm machine. */
const PATIENCE_MS = 240_000;

/**
 * @typedef {object} Lighthouse
 * @property {string} node
 * @property {string} cli
 * @property {string} launcher chrome-launcher, which starts the browser as Lighthouse does
 */

/**
 * Lighthouse could start the browser itself, but would leave it behind when this benchmark is
 * stopped.
 *
 * @param {string} url
 * @param {Lighthouse} lighthouse
 * @param {import('../../scripts/chrome.mjs').Chrome} chrome
 * @returns {Promise<Audit>}
 * @throws {Error} when Lighthouse does not end well
 */
export async function audit(url, lighthouse, chrome) {
  const {launch} = await import(pathToFileURL(lighthouse.launcher).href);
  const browser = await launch({
    chromePath: chrome.path,
    chromeFlags: ['--headless=new', ...chrome.args, `--proxy-server=${new URL(url).origin}`],
    handleSIGINT: false,
  });
  const stop = () => browser.kill();
  process.once('exit', stop);
  try {
    return readAudit(JSON.parse(await runLighthouse(url, browser.port, lighthouse)));
  } finally {
    process.off('exit', stop);
    stop();
  }
}

/**
 * @param {string} url
 * @param {number} port of the browser
 * @param {Lighthouse} lighthouse
 * @returns {Promise<string>} its result, as JSON
 */
async function runLighthouse(url, port, {node, cli}) {
  const running = run(
    node,
    [
      cli,
      url,
      `--port=${port}`,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      '--only-categories=performance,accessibility,best-practices,seo',
    ],
    {maxBuffer: 64 * 1024 * 1024, timeout: PATIENCE_MS},
  );
  const stop = () => running.child.kill();
  process.once('exit', stop);
  try {
    return (await running).stdout;
  } finally {
    process.off('exit', stop);
  }
}
