// @ts-check
// `npm run test:faults`: everything that may go wrong under what somebody writes, row by row, seeded
// and so the same each time. Prints what it ran, what survived and what was lost; fails when a row
// fails or was not run. Without a build it builds; names of rows (`-- 2 4`) run those alone.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {markdownTable} from '../bench/markdownTable.mjs';
import {findChrome} from './chrome.mjs';
import {readReport, run, tally} from './run-tests.mjs';
import {serve} from './serve.mjs';

/** Rows of the matrix, in the order in which they are told. */
const ROWS = 24;

const asked = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faults-'));
const figures = path.join(folder, 'figures.jsonl');
const report = path.join(folder, 'report.json');

if (!fs.existsSync('build/index.html') && (await run('npm', ['run', '--silent', 'build'])) !== 0) {
  console.error('De site bouwt niet; de storingen zijn niet geprobeerd.');
  process.exit(1);
}
const chrome = await findChrome();
const site = await serve({port: 0});
const code = await run(
  'npx',
  [
    'playwright',
    'test',
    '--config=playwright.faults.config.ts',
    ...(asked.length > 0 ? ['-g', `spec\\.ts (?:${asked.join('|')}) `] : []),
  ],
  {
    SITE_URL: site.url,
    CHROME_PATH: chrome.path,
    CHROME_ARGS: chrome.args.join('\n'),
    FAULT_FIGURES: figures,
    PLAYWRIGHT_JSON: report,
  },
);
await site.close();

/** @type {{row: number, fault: string, runs: number, survived: number, lost: string}[]} */
const told = (fs.existsSync(figures) ? fs.readFileSync(figures, 'utf8') : '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .toSorted((a, b) => a.row - b.row);
console.log(
  markdownTable(
    ['row', 'fault', 'runs', 'survived', 'lost'],
    told.map(({row, fault, runs, survived, lost}) => [
      String(row),
      fault,
      String(runs),
      String(survived),
      lost,
    ]),
  ),
);
const stats = readReport(report)?.stats;
const {passed, failed} = tally(stats?.expected ?? 0, stats?.unexpected ?? 0, code);
const silent = Array.from({length: ROWS}, (_, index) => index + 1).filter(
  (row) => !told.some((one) => one.row === row),
);
const isWhole = asked.length > 0 || silent.length === 0;
if (!isWhole) {
  console.log(`Rows without figures: ${silent.join(', ')}`);
}
fs.rmSync(folder, {recursive: true, force: true});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && isWhole ? 0 : 1;
