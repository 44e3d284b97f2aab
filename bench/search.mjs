// @ts-check
// `npm run bench:search [-- --build build] [-- --keep]`: do people find what they look for, next to
// other search engines on the same text? See README.md in this folder.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {findChrome} from '../scripts/chrome.mjs';
import {readSynonyms} from '../scripts/search-engine.mjs';
import {run} from './measureBuild.mjs';
import {exitCode} from './pages/bars.mjs';
import {installPeers} from './pages/peers.mjs';
import {serveSite} from './pages/server.mjs';
import {barTable} from './pages/tables.mjs';
import {checkBars} from './search/bars.mjs';
import {bundleEngines} from './search/bundle.mjs';
import {writeIndexes} from './search/engines.mjs';
import {measureGrowth} from './search/growth.mjs';
import {measureEngines} from './search/measure.mjs';
import {EMPTY_PAGE} from './search/openPages.mjs';
import {readHalf} from './search/questions.mjs';
import {countWords, readSections} from './search/sections.mjs';
import {growthTable, kindsTable, rankingTable, timeTable, weightTable} from './search/tables.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const OUT = path.join(import.meta.dirname, 'out');
const NOT_MEASURED = 2;

/** @param {string} build */
async function sectionsOf(build) {
  if (!fs.existsSync(path.join(build, 'index.html'))) {
    console.error(`There is no site in ${build}: building it`);
    await run('npm run build', ROOT, process.env);
  }
  return readSections(build);
}

/**
 * @param {string} dir
 * @param {readonly import('./search/sections.mjs').Section[]} sections
 */
async function measure(dir, sections) {
  const chrome = await findChrome();
  const noPeers = await installPeers();
  const synonyms = readSynonyms();
  console.error('Building the indexes');
  const engines = await writeIndexes(dir, sections, synonyms, noPeers);
  const scripts = engines.filter(({notRun}) => notRun === undefined).map(({script}) => script);
  await bundleEngines(path.join(dir, 'scripts'), scripts);
  fs.writeFileSync(path.join(dir, 'index.html'), EMPTY_PAGE);

  const halves = {
    open: readHalf('open', sections),
    closed: readHalf('closed', sections),
    'later-open': readHalf('later-open', sections),
    'later-closed': readHalf('later-closed', sections),
  };
  const server = await serveSite(dir);
  const results = await measureEngines(server, engines, halves, chrome);
  await server.close();
  return {results, growth: measureGrowth(sections, synonyms, noPeers === undefined)};
}

async function main() {
  const {values: options} = parseArgs({
    options: {
      build: {type: 'string', default: path.join(ROOT, 'build')},
      keep: {type: 'boolean', default: false},
    },
  });
  const sections = await sectionsOf(path.resolve(options.build));
  fs.mkdirSync(OUT, {recursive: true});
  const dir = fs.mkdtempSync(path.join(OUT, 'search-'));
  process.once('exit', () => {
    if (options.keep) {
      console.error(`Kept ${path.relative(ROOT, dir)}`);
      return;
    }
    fs.rmSync(dir, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
    if (fs.readdirSync(OUT).length === 0) {
      fs.rmdirSync(OUT);
    }
  });
  // Without a handler, Ctrl+C would end the process without its 'exit'.
  process.once('SIGINT', () => process.exit(NOT_MEASURED));
  process.once('SIGTERM', () => process.exit(NOT_MEASURED));

  const {results, growth} = await measure(dir, sections);
  const words = countWords(sections);
  const pages = new Set(sections.map(({page}) => page)).size;
  const bars = checkBars(results, growth[0], words);
  console.log(
    [
      `${pages} pages, ${sections.length} sections, ${words} words; ${os.cpus().length} processors, Node ${process.versions.node}:`,
      rankingTable(results, 'closed'),
      kindsTable(results, 'closed'),
      rankingTable(results, 'open'),
      kindsTable(results, 'open'),
      rankingTable(results, 'later-closed'),
      rankingTable(results, 'later-open'),
      weightTable(results, words),
      timeTable(results),
      growthTable(growth),
      barTable(bars),
      ...results.flatMap(({name, notRun}) =>
        notRun === undefined ? [] : [`${name} was not run: ${notRun}`],
      ),
    ].join('\n\n'),
  );
  process.exitCode = exitCode(bars);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = NOT_MEASURED;
}
