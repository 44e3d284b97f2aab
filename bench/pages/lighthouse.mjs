// @ts-check
// One Lighthouse run on a phone, as its own command line does it: mobile, simulated throttling.
import {execFile} from 'node:child_process';
import net from 'node:net';
import {once} from 'node:events';
import process from 'node:process';
import {promisify} from 'node:util';
import {chromium} from '@playwright/test';
import {readAudit} from './readAudit.mjs';

/** @typedef {import('./readAudit.mjs').Audit} Audit */

const run = promisify(execFile);

/** A run takes a quarter of a minute on a calm machine. */
const PATIENCE_MS = 240_000;

/**
 * Lighthouse would start a browser itself, and leave it behind when this benchmark is stopped;
 * Playwright ends its own.
 *
 * @param {string} url
 * @param {{node: string, cli: string}} lighthouse
 * @param {import('../../scripts/chrome.mjs').Chrome} chrome
 * @returns {Promise<Audit>}
 * @throws {Error} when Lighthouse does not end well
 */
export async function audit(url, lighthouse, chrome) {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chrome.path,
    args: [
      ...chrome.args,
      `--remote-debugging-port=${port}`,
      `--proxy-server=${new URL(url).origin}`,
    ],
  });
  try {
    return readAudit(JSON.parse(await runLighthouse(url, port, lighthouse)));
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} url
 * @param {number} port of the browser
 * @param {{node: string, cli: string}} lighthouse
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

/** A port that is free now, and most likely still is a moment later. */
async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
