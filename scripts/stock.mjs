// @ts-check
// `npm run test:stock`: shows that what we mended in the theme was broken. Builds our pages with the
// stock theme of Docusaurus, and demands that every test of stock-theme.spec.ts fails there.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {markdownTable} from '../bench/markdownTable.mjs';
import {measureBuild} from '../bench/measureBuild.mjs';
import {copyOurSite, writeStockSite} from '../bench/sites.mjs';
import {findChrome} from './chrome.mjs';
import {readReport, run} from './run-tests.mjs';
import {serve} from './serve.mjs';

// In the checkout, where packages are found.
const folder = path.resolve('bench/out/stock-theme');
const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'stock-')), 'report.json');
fs.rmSync(folder, {recursive: true, force: true});
copyOurSite(process.cwd(), path.join(folder, 'ours'));
writeStockSite(path.join(folder, 'ours'), path.join(folder, 'stock'));
await measureBuild(path.join(folder, 'stock'), path.join(folder, 'build'));

const site = await serve({dir: path.join(folder, 'build/site/build'), port: 0, headers: false});
const chrome = await findChrome();
await run('npx', ['playwright', 'test', 'stock-theme', '--reporter=json'], {
  SITE_URL: site.url,
  CHROME_PATH: chrome.path,
  CHROME_ARGS: chrome.args.join('\n'),
  PLAYWRIGHT_JSON_OUTPUT_NAME: report,
});
await site.close();

/** @typedef {{title: string, ok: boolean, tests: {results: {error?: {message: string}}[]}[]}} Spec */
/** @typedef {{title: string, specs: Spec[], suites?: Suite[]}} Suite */
/** @param {Suite} suite @returns {Spec[]} */
const specsOf = ({specs, suites = []}) => [...specs, ...suites.flatMap(specsOf)];

/** The lines of a fault that say what was expected and what was found, without colours. @param {Spec} spec */
const reasonOf = ({tests}) =>
  stripVTControlCharacters(tests[0]?.results[0]?.error?.message ?? '')
    .split('\n')
    .filter((line) => /^(?:Expected|Received)|^\+ {3}/.test(line))
    .map((line) => line.trim())
    .join(' ')
    .slice(0, 90);

/** @type {Spec[]} */
const results = (readReport(report)?.suites ?? []).flatMap(specsOf);
console.log(
  markdownTable(
    ['what we mended', 'stock theme', 'what was found'],
    results.map((spec) => [spec.title, spec.ok ? 'holds' : 'does not hold', reasonOf(spec)]),
  ),
);
fs.rmSync(folder, {recursive: true, force: true});
const held = results.filter(({ok}) => ok).length;
console.log(`${results.length - held} of ${results.length} do not hold on the stock theme`);
process.exitCode = results.length > 0 && held === 0 ? 0 : 1;
