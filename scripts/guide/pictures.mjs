// @ts-check
// Makes the pictures of the editors' guide in static/img/redactie, by doing what the guide says in a
// copy of the repository: `npm run pictures`. Run it after a change to the guide's examples, to
// `npm run new`, or to how pages look; the result is committed.
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {findChrome} from '../chrome.mjs';
import {serve} from '../serve.mjs';
import {GUIDE_EXAMPLES, LABELS, record} from './record.mjs';
import {terminalPicture} from './terminalPicture.mjs';

const OUT = path.resolve('static/img/redactie');
const TODAY = new Date().toISOString().slice(0, 10);
const FACT = 'Een voorbeeldrapport noemt <Fact id="B17">een kaartje als nazorg</Fact>.';

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'gg-guide-'));
fs.mkdirSync(OUT, {recursive: true});

/** @param {string} name @param {string} title @param {readonly string[]} lines */
function draw(name, title, lines) {
  fs.writeFileSync(path.join(OUT, `${name}.svg`), terminalPicture(title, lines));
}

/** @param {string} file @returns {string[]} */
const linesOf = (file) =>
  fs.readFileSync(path.join(copy, file), 'utf8').replace(/\n$/, '').split('\n');

/** @param {readonly string[]} lines @param {string} start */
const from = (lines, start) => lines.slice(lines.findIndex((line) => line.startsWith(start)));

/**
 * What is only begun, with the lines of it that are drawn: from the first to before the second.
 *
 * @type {Readonly<Record<string, {data: string, page: string, from: string, to: string}>>}
 */
const DRAFTS = {
  casus: {
    data: 'data/cases/licht-op-de-trap.yaml',
    page: 'docs/casussen/licht-op-de-trap.mdx',
    from: '  scenes:',
    to: '        - id: keuze-b',
  },
  oefenvragen: {
    data: 'data/checks/een-kaartje-sturen.yaml',
    page: 'docs/leren/vragen/een-kaartje-sturen.mdx',
    from: '  questions:',
    to: '        - id: antwoord-c',
  },
};

/**
 * Draws what a draft begins with, and takes it away: it is still to be written, and belongs on no
 * site.
 *
 * @param {string} name
 * @param {{data: string, page: string, from: string, to: string}} draft
 * @param {readonly string[]} said from 'Geschreven' on
 */
function drawDraft(name, draft, said) {
  draw(`${name}-1-geschreven`, 'Terminal', said);
  const lines = linesOf(draft.data);
  const shown = lines.slice(lines.indexOf(draft.from), lines.indexOf(draft.to));
  draw(`${name}-2-bestand`, draft.data, shown);
  fs.rmSync(path.join(copy, draft.data));
  fs.rmSync(path.join(copy, draft.page));
}

/** What `npm run check:data` says, without npm's own lines. */
function checkData() {
  const {stdout, stderr} = spawnSync('npx', ['docusaurus', 'check-data'], {
    cwd: copy,
    encoding: 'utf8',
  });
  const said = from(`${stderr}${stdout}`.trimEnd().split('\n'), 'De inhoud klopt');
  return ['$ npm run check:data', ...said];
}

try {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {encoding: 'utf8'});
  for (const file of files.split('\n').filter((name) => name && fs.existsSync(name))) {
    fs.cpSync(file, path.join(copy, file));
  }
  fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));

  draw('klaarzetten-1', 'Terminal', [
    '$ git clone (het adres van de map)',
    '$ cd gezien-en-gehoord',
    '$ npm ci',
  ]);
  draw('klaarzetten-2', 'Terminal', [
    '$ npm start',
    '',
    '[INFO] Starting the development server...',
    '[SUCCESS] Docusaurus website is running at:',
    'http://localhost:3000/',
  ]);
  draw('opsturen-1', 'Terminal', [
    '$ git add .',
    '$ git commit -m "Begrip nazorg toegevoegd"',
    '$ git push',
  ]);

  draw('begrip-1-kiezen', 'Terminal', [
    '$ npm run new',
    '',
    'Wat wil je maken?',
    ...LABELS.map((label, index) => `  ${index + 1}. ${label}`),
    '> 1',
  ]);

  for (const [name, example] of Object.entries(GUIDE_EXAMPLES)) {
    const lines = await record(copy, example, TODAY);
    const end = lines.findIndex((line) => line.startsWith('Geschreven'));
    const draft = DRAFTS[name];
    if (draft) {
      drawDraft(name, draft, lines.slice(end));
      continue;
    }
    const number = name === 'begrip' ? 2 : 1;
    draw(`${name}-${number}-antwoorden`, 'Terminal', lines.slice(0, end - 1));
    if (name === 'begrip') {
      draw('begrip-3-geschreven', 'Terminal', lines.slice(end));
    }
  }
  const post = `blog/${TODAY}-een-nieuw-begrip-nazorg.mdx`;
  const page = 'docs/methodiek/een-kaartje-sturen.mdx';
  draw('bericht-2-bestand', post, linesOf(post));
  draw('pagina-2-bestand', page, linesOf(page).slice(0, 26));
  draw('controleren-1', 'Terminal', checkData());

  const text = linesOf(page);
  const place = text.indexOf('## Wat is bekend?') + 2;
  const wrong = [
    ...text.slice(0, place),
    'Volgens een rapport stuurt 40 procent een kaartje.',
    ...text.slice(place + 1),
  ];
  fs.writeFileSync(path.join(copy, page), `${wrong.join('\n')}\n`);
  draw('controleren-2', 'Terminal', checkData());
  const right = [...text.slice(0, place), FACT, ...text.slice(place + 1)];
  fs.writeFileSync(path.join(copy, page), `${right.join('\n')}\n`);
  draw('feit-2-in-de-zin', page, right.slice(place - 2, place + 1));

  execFileSync('npx', ['docusaurus', 'build'], {cwd: copy, stdio: ['ignore', 'ignore', 'inherit']});
  await photograph();
} finally {
  fs.rmSync(copy, {recursive: true, force: true});
}

async function photograph() {
  const chrome = await findChrome();
  const site = await serve({dir: path.join(copy, 'build'), port: 0, headers: false});
  const browser = await chromium.launch({executablePath: chrome.path, args: chrome.args});
  const tab = await browser.newPage({
    viewport: {width: 640, height: 560},
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  /** @param {string} name @param {string} address @param {() => Promise<void>} [act] */
  const shoot = async (name, address, act) => {
    await tab.goto(site.url + address, {waitUntil: 'networkidle'});
    // The first page of a visit does without our body face; readers mostly see the others.
    await tab.evaluate(async () => {
      delete document.documentElement.dataset['faces'];
      await document.fonts.load("1em 'Atkinson Hyperlegible Next'");
    });
    await act?.();
    await tab.screenshot({path: path.join(OUT, `${name}.png`)});
  };
  const mark = (/** @type {string} */ words) => tab.getByRole('button', {name: words});

  await shoot('begrip-4-lijst', '/begrippen/#nazorg');
  await shoot('begrip-5-in-de-tekst', '/methodiek/een-kaartje-sturen/', async () => {
    await mark('nazorg').scrollIntoViewIfNeeded();
    await mark('nazorg').click();
  });
  await shoot('bericht-3-nieuws', '/nieuws/');
  await shoot('pagina-3-bekijken', '/methodiek/een-kaartje-sturen/');
  await shoot('feit-3-bekijken', '/methodiek/een-kaartje-sturen/', async () => {
    await mark('Bron en grens').scrollIntoViewIfNeeded();
    await mark('Bron en grens').click();
  });
  await browser.close();
  await site.close();
}
