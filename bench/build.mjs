// @ts-check
// `npm run bench:build [-- --pairs 5] [-- --keep]`: how much longer than a stock classic site with
// the same pages does ours take to build? See README.md in this folder.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {isCalm, waitForCalm} from './calm.mjs';
import {htmlPages} from './htmlPages.mjs';
import {measureBuild} from './measureBuild.mjs';
import {table, verdict} from './report.mjs';
import {copyOurSite, writeStockSite} from './sites.mjs';

/** Our build may take one and a half times as long as the stock one. */
const BAR = 1.5;

/** How often a pair is measured when others keep using the machine. */
const ATTEMPTS = 3;

/** Exit codes: 1 for a bar that does not hold, 2 for a benchmark that could not measure. */
const EXIT = {tooSlow: 1, notMeasured: 2};

const ROOT = path.join(import.meta.dirname, '..');
const OUT = path.join(import.meta.dirname, 'out');

/**
 * Builds the two sites in turn, so that a change in how busy or warm the machine is meets both.
 *
 * @param {string} dir
 * @param {number} pairs
 */
async function compare(dir, pairs) {
  const sources = {ours: path.join(dir, 'ours'), stock: path.join(dir, 'stock')};
  copyOurSite(ROOT, sources.ours);
  const exported = writeStockSite(sources.ours, sources.stock);
  console.log(
    `${exported} pages and posts, ${pairs} pairs of cold builds, ${os.cpus().length} processors`,
  );

  /** @type {import('./report.mjs').Runs} */
  const runs = {ours: [], stock: []};
  for (let number = 1; number <= pairs; number += 1) {
    const pair = await measureCalmPair(number, dir, sources);
    runs.ours.push(pair.ours);
    runs.stock.push(pair.stock);
  }
  return {
    runs,
    pages: {
      ours: htmlPages(path.join(dir, 'build-ours/site/build')),
      stock: htmlPages(path.join(dir, 'build-stock/site/build')),
    },
  };
}

/**
 * Measures a pair again when others used the machine during it. What decides that is their use and
 * never the result, so it favours neither site; and the two builds of a pair stay next to each
 * other. Without a calm pair, the least disturbed one counts.
 *
 * @param {number} number
 * @param {string} dir
 * @param {{ours: string, stock: string}} sources
 */
async function measureCalmPair(number, dir, sources) {
  const attempts = [];
  do {
    const ours = await measureCalmly(`pair ${number} ours `, sources.ours, `${dir}/build-ours`);
    const stock = await measureCalmly(`pair ${number} stock`, sources.stock, `${dir}/build-stock`);
    if (isCalm(ours) && isCalm(stock)) {
      return {ours, stock};
    }
    attempts.push({ours, stock, disturbance: disturbance(ours) + disturbance(stock)});
  } while (attempts.length < ATTEMPTS);
  return attempts.reduce((least, pair) => (pair.disturbance < least.disturbance ? pair : least));
}

/** @param {import('./measureBuild.mjs').Measurement} run */
const disturbance = ({others, wall}) => others / wall;

/**
 * @param {string} label
 * @param {string} source
 * @param {string} workDir
 */
async function measureCalmly(label, source, workDir) {
  await waitForCalm();
  const run = await measureBuild(source, workDir);
  const [wall, cpu, others] = [run.wall, run.cpu, run.others].map((value) => value.toFixed(1));
  const remark = isCalm(run) ? '' : ': disturbed';
  console.log(`${label} ${wall} s, ${cpu} CPU s (others ${others} CPU s${remark})`);
  return run;
}

/**
 * @param {string} name
 * @param {string[]} these
 * @param {string[]} those
 */
function printOnly(name, these, those) {
  const only = these.filter((page) => !those.includes(page));
  if (only.length > 0) {
    console.log(`Only in ${name}: ${only.join(' ')}`);
  }
}

async function main() {
  const {values} = parseArgs({
    options: {pairs: {type: 'string', default: '3'}, keep: {type: 'boolean', default: false}},
  });
  const pairs = Number(values.pairs);
  if (!Number.isInteger(pairs) || pairs < 1) {
    throw new Error(`--pairs must be a whole number from 1, not "${values.pairs}"`);
  }

  // A folder per run: two benchmarks at once give bad figures, but no broken builds.
  fs.mkdirSync(OUT, {recursive: true});
  const dir = fs.mkdtempSync(path.join(OUT, 'run-'));
  const cleanUp = () => {
    if (values.keep) {
      console.log(`Kept ${path.relative(ROOT, dir)}`);
      return;
    }
    fs.rmSync(dir, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
    if (fs.readdirSync(OUT).length === 0) {
      fs.rmdirSync(OUT);
    }
  };
  process.once('exit', cleanUp);
  // Without a handler, Ctrl+C would end the process without its 'exit'.
  process.once('SIGINT', () => process.exit(EXIT.notMeasured));
  process.once('SIGTERM', () => process.exit(EXIT.notMeasured));

  const {runs, pages} = await compare(dir, pairs);
  console.log(`\n${table(runs, {ours: pages.ours.length, stock: pages.stock.length})}\n`);
  printOnly('ours', pages.ours, pages.stock);
  printOnly('stock', pages.stock, pages.ours);
  const disturbed = [...runs.ours, ...runs.stock].filter((run) => !isCalm(run)).length;
  if (disturbed > 0) {
    console.log(
      `Others used the machine during ${disturbed} of these builds: repeat this when it is calm.`,
    );
  }
  const {line, holds} = verdict(runs, BAR);
  console.log(line);
  if (!holds) {
    process.exitCode = EXIT.tooSlow;
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = EXIT.notMeasured;
}
