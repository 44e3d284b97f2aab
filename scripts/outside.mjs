// @ts-check
// `npm run test:outside`: what other programs say of the built site. A program that is not there is
// told as 'not run', and never counted as passed.
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {findChrome} from './chrome.mjs';
import {compareWithPreview} from './outside/compareHosts.mjs';
import {checkDocuments} from './outside/checkDocuments.mjs';
import {checkSheet} from './outside/checkSheet.mjs';
import {startCaddy, startNginx} from './outside/hosts.mjs';
import {serve} from './serve.mjs';

/** Names of programs: only what these say. Without names: everything. */
const asked = process.argv.slice(2);

/** @type {{title: string, program: string, needsBuild?: false, run: () => void | Promise<void>}[]} */
const checks = [
  {
    title: 'feed, sitemap and drawings are well-formed XML',
    program: 'xmllint',
    run() {
      const drawings = fs
        .readdirSync('build/img/tekeningen')
        .map((name) => path.join('build/img/tekeningen', name));
      execFileSync('xmllint', [
        '--noout',
        '--nonet',
        'build/sitemap.xml',
        'build/nieuws/rss.xml',
        'build/img/merk.svg',
        ...drawings,
      ]);
    },
  },
  {
    title: 'a printed page holds its notes, and no controls',
    program: 'pdftotext',
    async run() {
      const text = await printedText('/randvoorwaarden/caseload/');
      expectIn(text, 'Bronnen en grenzen bij deze pagina');
      expectIn(text, 'Grens:');
      expectIn(text, 'Divosa');
      if (text.includes('Sluit menu')) {
        throw new Error('the menu stands on paper');
      }
    },
  },
  {
    title: 'the reference list reads as CSL-JSON, 18 references',
    program: 'pandoc',
    run() {
      const output = execFileSync(
        'pandoc',
        ['--from=csljson', '--to=bibtex', 'build/bronnen/referenties.csl.json'],
        {encoding: 'utf8'},
      );
      const count = (output.match(/^@/gm) ?? []).length;
      if (count !== 18) {
        throw new Error(`pandoc read ${count} references`);
      }
    },
  },
  {
    title: 'nginx answers as our preview does: status and every header',
    program: 'nginx',
    async run() {
      await compareWithPreview(startNginx);
    },
  },
  {
    title: 'Caddy answers as our preview does: status and every header',
    program: 'caddy',
    async run() {
      await compareWithPreview(startCaddy);
    },
  },
  {
    title:
      'LibreOffice reads what somebody saved as ODT and DOCX: headings, language and every text',
    program: 'soffice',
    needsBuild: false,
    run: checkDocuments,
  },
  {
    title: 'LibreOffice reckons a spreadsheet to the results of the page',
    program: 'soffice',
    needsBuild: false,
    run: checkSheet,
  },
];

/** @param {string} address */
async function printedText(address) {
  const chrome = await findChrome();
  const site = await serve({port: 0});
  const browser = await chromium.launch({executablePath: chrome.path, args: chrome.args});
  const file = path.join(os.tmpdir(), `gg-${process.pid}.pdf`);
  try {
    const page = await browser.newPage();
    await page.goto(site.url + address);
    await page.pdf({path: file, format: 'A4'});
    return execFileSync('pdftotext', [file, '-'], {encoding: 'utf8'});
  } finally {
    await browser.close();
    await site.close();
    fs.rmSync(file, {force: true});
  }
}

/** @param {string} text @param {string} part */
function expectIn(text, part) {
  if (!text.includes(part)) {
    throw new Error(`'${part}' is missing`);
  }
}

const chosen = checks.filter(({program}) => asked.length === 0 || asked.includes(program));
if (
  chosen.some(({needsBuild}) => needsBuild !== false) &&
  (!fs.existsSync('build/index.html') || !fs.existsSync('hosting/headers.json'))
) {
  execFileSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
}

let passed = 0;
let failed = 0;
let notRun = 0;
for (const {title, program, run} of chosen) {
  if (spawnSync(program, ['--version']).error) {
    notRun += 1;
    console.log(`not run: ${program} is missing (${title})`);
    continue;
  }
  try {
    await run();
    passed += 1;
    console.log(`passed: ${title} (${program})`);
  } catch (error) {
    failed += 1;
    console.log(`failed: ${title} (${program}):`, error);
  }
}
console.log(`${passed} passed, ${failed} failed`);
// What did not run is no pass: 2 says so, where 1 is a failure.
process.exitCode = exitCode();

function exitCode() {
  if (failed > 0 || chosen.length === 0) {
    return 1;
  }
  return notRun > 0 ? 2 : 0;
}
