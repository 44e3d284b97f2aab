import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {seeded} from '../../bench/search/random.mjs';
import {desk, openDesk} from '../e2e/desk';
import {beginReckoning} from '../e2e/formationTool';
import {beginMemo, question} from '../e2e/memoTool';
import {beginShort, happened, next, saved} from '../e2e/reflectionTool';
import {readStore} from '../e2e/seedRecord';
import {hostileFiles} from './hostileFiles';
import {between, tell} from './tell';

test.use({serviceWorkers: 'block'});

const picker = (page: Page) => page.getByLabel('Haal een bestand binnen');
const button = (page: Page, name: string) => desk(page).getByRole('button', {name, exact: true});

/** Writes something and saves the notebook to a file; its text. */
async function ownFile(page: Page, words: string): Promise<string> {
  await beginShort(page);
  await happened(page).fill(words);
  await expect(saved(page)).toBeVisible();
  await openDesk(page);
  const download = page.waitForEvent('download');
  await button(page, 'Bewaar alles als bestand').last().click();
  return fs.readFileSync(await (await download).path(), 'utf8');
}

test('19 a file that is hostile, huge, cut off or of another program', async ({page}) => {
  const own = await ownFile(page, 'Dit moet blijven.');
  const before = JSON.stringify(await readStore(page));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'storing-'));
  const huge = path.join(folder, 'groot.json');
  // Sparse: a gigabyte that takes no room.
  fs.closeSync(fs.openSync(huge, 'w'));
  fs.truncateSync(huge, 2 ** 30);
  const files = hostileFiles(own, seeded(19));
  let survived = 0;
  const taken: string[] = [];
  const judge = async (name: string) => {
    // Refused in words, or shown first with a warning: then it is left at that.
    const refused = desk(page).getByRole('status').filter({hasText: 'Er is niets veranderd'});
    const leave = button(page, 'Annuleer').or(button(page, 'Sluit'));
    await expect(refused.or(leave).first(), name).toBeVisible({timeout: 60_000});
    if (await leave.isVisible()) {
      await expect(desk(page), name).toContainText(/veranderd of beschadigd|niets om binnen/);
      await leave.click();
    }
    if (JSON.stringify(await readStore(page)) === before) {
      survived += 1;
    } else {
      taken.push(name);
    }
  };
  for (const {name, bytes} of files) {
    await picker(page).setInputFiles({name: 'werkmap.json', mimeType: '', buffer: bytes});
    await judge(name);
  }
  await picker(page).setInputFiles(huge);
  await judge('a gigabyte');
  fs.rmSync(folder, {recursive: true, force: true});
  tell({
    row: 19,
    fault: 'hostile files, one of 1 GB',
    runs: files.length + 1,
    survived,
    lost: taken.join(', ') || '0 bytes changed',
  });
});

test('20 files taken in twice and in both orders', async ({browser, baseURL}) => {
  const options = baseURL ? {baseURL} : {};
  const first = await (await browser.newContext(options)).newPage();
  const one = await ownFile(first, 'Eén.');
  const second = await (await browser.newContext(options)).newPage();
  const two = await ownFile(second, 'Twee.');
  const orders = [
    [one, two],
    [two, one],
    [one, one, two, two],
    [two, one, two, one],
  ];
  const outcomes = new Set<string>();
  for (const order of orders) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await openDesk(page);
    for (const text of order) {
      await picker(page).setInputFiles({
        name: 'werkmap.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      const take = button(page, 'Haal binnen');
      const close = button(page, 'Sluit');
      await expect(take.or(close)).toBeVisible();
      await take.or(close).click();
    }
    await expect.poll(async () => (await readStore(page)).length).toBe(2);
    outcomes.add(JSON.stringify(await readStore(page)));
    await context.close();
  }
  await first.context().close();
  await second.context().close();
  tell({
    row: 20,
    fault: 'imports twice, both orders',
    runs: orders.length,
    survived: outcomes.size === 1 ? orders.length : 0,
    lost: '0 records',
  });
});

test('22 printing what somebody wrote', async ({page}) => {
  const words = 'Ik vroeg wat zij zelf wilde.';
  await beginShort(page);
  await happened(page).fill(words);
  await expect(saved(page)).toBeVisible();
  await page.emulateMedia({media: 'print'});
  // The words that open a note are words on paper too.
  const controls = page.locator('button:not([popovertarget])').filter({visible: true});
  const isAlone = async () => ((await controls.count()) === 0 ? 1 : 0);
  let survived = await isAlone();
  survived +=
    (await happened(page).isVisible()) && (await happened(page).inputValue()) === words ? 1 : 0;
  await page.emulateMedia({media: 'screen'});
  await beginReckoning(page);
  await beginMemo(page);
  await question(page).fill(words);
  await page.emulateMedia({media: 'print'});
  const result = page.locator('[data-result]');
  survived += (await result.innerText()).includes(words) ? 1 : 0;
  survived += await isAlone();
  tell({row: 22, fault: 'print', runs: 4, survived, lost: '0 answers'});
});

/** What people paste, and what the site makes of it where that is another text. */
const PASTED: readonly string[] = [
  'a'.repeat(1_000_000),
  '👩‍👩‍👧‍👦'.repeat(500),
  'مرحبا بالعالم ‮omgekeerd‬',
  'nul\u0000teken',
  'los\ud800half',
  'regel\r\neen\n\ttwee\u2028drie',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'é'.normalize('NFD').repeat(100),
  '\u200b\ufeff\u00ad',
  ' '.repeat(5000),
];

test('24 pasting anything at all', async ({page}) => {
  const random = seeded(24);
  const odd = Array.from({length: 30}, () =>
    Array.from({length: between(random, 1, 400)}, () =>
      String.fromCodePoint(between(random, 1, 0xd7ff)),
    ).join(''),
  );
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await beginShort(page);
  await expect(saved(page)).toBeVisible();
  let survived = 0;
  const all = [...PASTED, ...odd];
  for (const pasted of all) {
    await happened(page).fill('');
    await next(page).fill('');
    await happened(page).focus();
    await page.evaluate((words) => {
      document.execCommand('insertText', false, words);
    }, pasted);
    const shown = await happened(page).inputValue();
    await expect(saved(page)).toBeVisible({timeout: 30_000});
    await page.reload();
    await expect(happened(page)).toBeVisible();
    survived += (await happened(page).inputValue()) === shown ? 1 : 0;
  }
  tell({
    row: 24,
    fault: 'paste of anything',
    runs: all.length,
    survived: dialogs.length === 0 ? survived : 0,
    lost: 'nothing that the field showed',
  });
});
