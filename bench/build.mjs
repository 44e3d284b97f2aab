// @ts-check
// `npm run bench:build [-- --pairs 5] [-- --all] [-- --keep]`: how much longer than a stock classic
// site with the same pages does ours take to build, and how does that grow? See README.md.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {isCalm} from './calm.mjs';
import {measureCalmPair, outputDir} from './calmPair.mjs';
import {measureGrowth} from './growth.mjs';
import {growthVerdict, sizesTable, stepsTable} from './growthReport.mjs';
import {htmlPages} from './htmlPages.mjs';
import {table, verdict} from './report.mjs';
import {copyOurSite, writeStockSite} from './sites.mjs';

/** Our build may take one and a half times as long as the stock one. */
const BAR = 1.5;

/** How often a pair is measured when others keep using the machine. */
const ATTEMPTS = 3;

/**
 * Numbers of pages and posts in which growth is measured, from a few more than the site has; the last
 * one only with --all.
 */
const SIZES = {always: [200, 1000], all: [200, 1000, 3000]};

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
  const exported = writeStockSite(sources.ours, sources.stock);
  console.log(
    `${exported} pages and posts, ${pairs} pairs of cold builds, ${os.cpus().length} processors`,
  );

  /** @type {import('./report.mjs').Runs} */
  const runs = {ours: [], stock: []};
  for (let number = 1; number <= pairs; number += 1) {
    const pair = await measureCalmPair(`pair ${number}`, dir, sources, {attempts: ATTEMPTS});
    runs.ours.push(pair.ours);
    runs.stock.push(pair.stock);
  }
  return {
    runs,
    pages: {
      ours: htmlPages(outputDir(dir, 'ours')),
      stock: htmlPages(outputDir(dir, 'stock')),
    },
  };
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

/**
 * @param {import('./measureBuild.mjs').Measurement[]} runs
 */
function printDisturbed(runs) {
  const disturbed = runs.filter((run) => !isCalm(run)).length;
  if (disturbed > 0) {
    console.log(
      `Others used the machine during ${disturbed} of these builds: repeat this when it is calm.`,
    );
  }
}

/**
 * @param {string} dir
 * @param {number} pairs
 * @returns {Promise<boolean>} whether the bar holds
 */
async function benchRealPages(dir, pairs) {
  const {runs, pages} = await compare(dir, pairs);
  console.log(`\n${table(runs, {ours: pages.ours.length, stock: pages.stock.length})}\n`);
  printOnly('ours', pages.ours, pages.stock);
  printOnly('stock', pages.stock, pages.ours);
  printDisturbed([...runs.ours, ...runs.stock]);
  const {line, holds} = verdict(runs, BAR);
  console.log(line);
  return holds;
}

/**
 * @param {string} dir
 * @param {readonly number[]} sizes
 * @returns {Promise<boolean>} whether nothing grows too fast
 */
async function benchGrowth(dir, sizes) {
  console.log(`\nGrowth: ${sizes.join(', ')} pages and posts, a pair of cold builds each`);
  const measured = await measureGrowth(dir, path.join(dir, 'ours'), sizes);
  console.log(`\n${sizesTable(measured)}\n\n${stepsTable(measured)}\n`);
  printDisturbed(measured.flatMap(({ours, stock}) => [ours, stock]));
  const {line, holds} = growthVerdict(measured);
  console.log(line);
  return holds;
}

function readOptions() {
  const {values} = parseArgs({
    options: {
      pairs: {type: 'string', default: '3'},
      all: {type: 'boolean', default: false},
      keep: {type: 'boolean', default: false},
    },
  });
  const pairs = Number(values.pairs);
  if (!Number.isInteger(pairs) || pairs < 0) {
    throw new Error(`--pairs must be a whole number, not "${values.pairs}"`);
  }
  return {pairs, sizes: values.all ? SIZES.all : SIZES.always, keep: values.keep};
}

async function main() {
  const {pairs, sizes, keep} = readOptions();

  // A folder per run: two benchmarks at once give bad figures, but no broken builds.
  fs.mkdirSync(OUT, {recursive: true});
  const dir = fs.mkdtempSync(path.join(OUT, 'run-'));
  const cleanUp = () => {
    if (keep) {
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

  copyOurSite(ROOT, path.join(dir, 'ours'));
  const barHolds = pairs === 0 || (await benchRealPages(dir, pairs));
  const growthHolds = await benchGrowth(dir, sizes);
  if (!barHolds || !growthHolds) {
    process.exitCode = EXIT.tooSlow;
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = EXIT.notMeasured;
}
