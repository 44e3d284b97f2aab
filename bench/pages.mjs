// @ts-check
// `npm run bench:pages [-- --page /pilots/leiden/] [-- --rounds 5] [-- --build build] [-- --keep]`:
// what does a knowledge page of ours weigh, and how soon is it there, next to the same page made with
// other tools? See README.md in this folder.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {findChrome} from '../scripts/chrome.mjs';
import {waitForCalm} from './calm.mjs';
import {checkBars, exitCode} from './pages/bars.mjs';
import {buildSites} from './pages/buildSites.mjs';
import {audit} from './pages/lighthouse.mjs';
import {findProgram, installPeers, lastLine} from './pages/peers.mjs';
import {serveSite} from './pages/server.mjs';
import {auditTable, barTable, weightTable} from './pages/tables.mjs';
import {visit} from './pages/visit.mjs';

/** @typedef {import('./pages/bars.mjs').SiteResult} SiteResult */
/** @typedef {import('./pages/server.mjs').Server} Server */
/** @typedef {{result: SiteResult, server: Server, url: string}} RunningSite */

const ROOT = path.join(import.meta.dirname, '..');
const OUT = path.join(import.meta.dirname, 'out');
const NOT_MEASURED = 2;

function readOptions() {
  const {values} = parseArgs({
    options: {
      page: {type: 'string', default: '/randvoorwaarden/caseload/'},
      rounds: {type: 'string', default: '5'},
      build: {type: 'string'},
      keep: {type: 'boolean', default: false},
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 0) {
    throw new Error(`--rounds must be a whole number from 0, not "${values.rounds}"`);
  }
  if (!/^\/(?:.*\/)?$/.test(values.page)) {
    throw new Error(`--page must begin and end with a slash, not "${values.page}"`);
  }
  return {...values, rounds, build: values.build && path.resolve(values.build)};
}

/**
 * Serves a site and visits its page once.
 *
 * @param {import('./pages/buildSites.mjs').BuiltSite} site
 * @param {string} page
 * @param {import('../scripts/chrome.mjs').Chrome} chrome
 * @param {RunningSite[]} running the site is added when it answers
 * @returns {Promise<SiteResult>}
 */
async function weighSite(site, page, chrome, running) {
  if ('notRun' in site) {
    return {name: site.name, notRun: site.notRun, audits: []};
  }
  const server = await serveSite(site.dir);
  const address = server.addressOf(page);
  if (address === undefined) {
    await server.close();
    return {name: site.name, notRun: `has no page ${page}`, audits: []};
  }
  console.error(`Visiting ${site.name}`);
  /** @type {SiteResult} */
  const result = {name: site.name, visit: await visit(server, address, chrome), audits: []};
  running.push({result, server, url: server.origin + address});
  return result;
}

/**
 * Audits the sites in turn, so that a change in how busy the machine is meets all of them; each round
 * begins with another.
 *
 * @param {RunningSite[]} running
 * @param {number} rounds
 * @param {import('../scripts/chrome.mjs').Chrome} chrome
 */
async function auditRounds(running, rounds, chrome) {
  const program = findProgram('lighthouse/cli/index.js');
  const lighthouse = {
    node: process.env['BENCH_NODE'] ?? program.node,
    cli: program.file,
    launcher: findProgram('chrome-launcher/dist/index.js').file,
  };
  for (let round = 0; round < rounds; round += 1) {
    await waitForCalm();
    const first = round % running.length;
    for (const {result, url} of [...running.slice(first), ...running.slice(0, first)]) {
      const figures = await audit(url, lighthouse, chrome);
      result.audits.push(figures);
      console.error(
        `round ${round + 1} ${result.name}: ${figures.performance}, LCP ${Math.round(figures.lcp)} ms`,
      );
    }
  }
}

/**
 * @param {string} dir
 * @param {ReturnType<typeof readOptions>} options
 */
async function measure(dir, {page, rounds, build}) {
  const chrome = await findChrome();
  const noPeers = await installPeers();
  const sites = await buildSites(ROOT, dir, {build, noPeers});
  /** @type {RunningSite[]} */
  const running = [];
  const weighed = (/** @type {import('./pages/buildSites.mjs').BuiltSite} */ site) =>
    weighSite(site, page, chrome, running);
  /** @type {import('./pages/bars.mjs').Results} */
  const results = {
    ours: await weighed(sites.ours),
    stock: await weighed(sites.stock),
    starlight: await weighed(sites.starlight),
    vitepress: await weighed(sites.vitepress),
  };
  /** @type {string | undefined} */
  let noLighthouse;
  try {
    await auditRounds(running, rounds, chrome);
  } catch (error) {
    noLighthouse = lastLine(error);
  }
  await Promise.all(running.map(({server}) => server.close()));
  return {results, noLighthouse};
}

/** @param {SiteResult} site */
function remarksOn({name, notRun, visit: seen}) {
  return [
    notRun === undefined ? [] : [`${name} was not run: ${notRun}`],
    seen?.foreign.length ? [`${name} asked elsewhere: ${seen.foreign.join(' ')}`] : [],
    seen?.missing.length ? [`${name} asked for what is not there: ${seen.missing.join(' ')}`] : [],
  ].flat();
}

async function main() {
  const options = readOptions();
  fs.mkdirSync(OUT, {recursive: true});
  const dir = fs.mkdtempSync(path.join(OUT, 'pages-'));
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

  const {results, noLighthouse} = await measure(dir, options);
  const sites = Object.values(results);
  const bars = checkBars(results);
  console.log(
    [
      `\`${options.page}\`, ${os.cpus().length} processors, Node ${process.versions.node}:`,
      weightTable(sites),
      auditTable(sites),
      barTable(bars),
    ].join('\n\n'),
  );
  const remarks = sites.flatMap(remarksOn);
  if (noLighthouse !== undefined) {
    remarks.push(`Lighthouse was not run to its end: ${noLighthouse}`);
  }
  console.log(remarks.map((remark) => `\n${remark}`).join('\n'));
  process.exitCode = exitCode(bars);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = NOT_MEASURED;
}
