// @ts-check
// `npm test`: Jest, then the browser tests on the site as it is built. Ends with 'N passed, N
// failed', and fails when a part ran no test at all.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {findChrome} from './chrome.mjs';
import {readReport, run, tally} from './run-tests.mjs';
import {serve} from './serve.mjs';

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'gg-test-'));
const only = process.argv.slice(2);

async function jest() {
  const file = path.join(reports, 'jest.json');
  const code = await run('npx', ['jest', '--json', `--outputFile=${file}`, '--silent']);
  const report = readReport(file);
  const crashed = (report?.numRuntimeErrorTestSuites ?? 0) + (report ? 0 : 1);
  return tally(report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + crashed, code);
}

/** What React tells of differences with the server's HTML, it tells in development mode only. */
const DEV = 'build-dev';
const needsDev = only.length === 0 || only.some((name) => name.includes('hydration'));
const buildDev = () =>
  run('npx', ['docusaurus', 'build', '--dev', '--out-dir', DEV], {WEBPACK_URL_LOADER_LIMIT: '0'});

/** Stands for the key that may write at Algolia while the site is built; no file may hold it. */
const WRITE_KEY = 'a-write-key-that-no-build-may-hold';

/** The site as an organisation has it that searches at Algolia; its account is made up. */
const HOSTED = 'build-hosted';
const needsHosted = only.length === 0 || only.some((name) => name.includes('hosted'));
const ALGOLIA = {
  ALGOLIA_APP_ID: 'PROEFAPP',
  ALGOLIA_SEARCH_KEY: 'sleutel-die-zoekt-9a2b',
  ALGOLIA_INDEX_NAME: 'proef',
  ALGOLIA_WRITE_KEY: WRITE_KEY,
};
const buildHosted = async () =>
  (await run('npx', ['docusaurus', 'build', '--out-dir', HOSTED], ALGOLIA)) ||
  run('node', ['scripts/finish.cjs', HOSTED], ALGOLIA);

async function browser() {
  // The real build last: what Docusaurus generated and the files for hosts are of that one.
  const devFails = needsDev && (await buildDev()) !== 0;
  const hostedFails = needsHosted && (await buildHosted()) !== 0;
  // The server reads its headers when it starts.
  const hosted = needsHosted && !hostedFails ? await serve({dir: HOSTED, port: 0}) : undefined;
  if (
    devFails ||
    hostedFails ||
    (await run('npm', ['run', '--silent', 'build'], {ALGOLIA_WRITE_KEY: WRITE_KEY})) !== 0
  ) {
    console.error('De site bouwt niet; de browsertests zijn niet gedraaid.');
    await hosted?.close();
    return {passed: 0, failed: 1};
  }
  const chrome = await findChrome();
  console.log(`Browser voor de tests: ${chrome.name}`);
  const site = await serve({port: 0});
  const dev = needsDev ? await serve({dir: DEV, port: 0, headers: false}) : undefined;
  const file = path.join(reports, 'playwright.json');
  const code = await run('npx', ['playwright', 'test', ...only], {
    SITE_URL: site.url,
    ...(dev ? {DEV_SITE_URL: dev.url} : {}),
    ...(hosted ? {HOSTED_SITE_URL: hosted.url, ...ALGOLIA} : {}),
    CHROME_PATH: chrome.path,
    CHROME_ARGS: chrome.args.join('\n'),
    PLAYWRIGHT_JSON: file,
    ALGOLIA_WRITE_KEY: WRITE_KEY,
  });
  await site.close();
  await dev?.close();
  await hosted?.close();
  const stats = readReport(file)?.stats;
  return tally(stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), code);
}

const parts = only.length > 0 ? [browser] : [jest, browser];
const total = {passed: 0, failed: 0};
for (const part of parts) {
  const {passed, failed} = await part();
  total.passed += passed;
  total.failed += failed;
}
fs.rmSync(reports, {recursive: true, force: true});
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
