import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {seeded} from '../../bench/search/random.mjs';
import {desk, openDesk} from '../e2e/desk';
import {launchIn} from '../e2e/killBrowser';
import {openAwake} from '../e2e/openAwake';
import {KINDS} from '../e2e/pages';
import {ADDRESS, beginShort, happened, saved, tool} from '../e2e/reflectionTool';
import {readStore, seedRecords} from '../e2e/seedRecord';
import {countPuts, readPuts, setRoom, watchRoom} from '../e2e/storageFaults';
import {damaged} from './damaged';
import {tell} from './tell';

test.use({serviceWorkers: 'block'});

type Stored = {id: string; kind: string; v: number; data: unknown; title: string};

/** An example of every version of every kind that was ever released. */
const frozen = (): {file: string; record: Stored}[] =>
  fs
    .readdirSync('test/frozen')
    .filter((file) => /\.v\d+\.json$/.test(file) && !file.startsWith('file.'))
    .map((file) => ({
      file,
      record: JSON.parse(fs.readFileSync(path.join('test/frozen', file), 'utf8')),
    }));

/** Errors that nothing caught. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

test('5 a browser that has no more room', async ({page, context}) => {
  await watchRoom(context);
  await beginShort(page);
  await expect(saved(page)).toBeVisible();
  const runs = 10;
  let survived = 0;
  for (let round = 0; round < runs; round += 1) {
    const words = `Ronde ${round}. ${'Veel woorden. '.repeat(200)}`;
    await setRoom(page, false);
    await happened(page).fill(words);
    await expect(tool(page).getByRole('alert')).toContainText('geen ruimte meer');
    const isThere = (await happened(page).inputValue()) === words;
    await setRoom(page, true);
    await tool(page).getByRole('button', {name: 'Probeer opnieuw'}).click();
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(happened(page)).toHaveValue(words);
    survived += isThere ? 1 : 0;
  }
  tell({row: 5, fault: 'no more room', runs, survived, lost: '0 characters, 0 silent'});
});

test('6 a browser that lets the site keep nothing', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'storing-'));
  fs.mkdirSync(path.join(folder, 'Default'));
  fs.writeFileSync(
    path.join(folder, 'Default/Preferences'),
    JSON.stringify({profile: {default_content_setting_values: {cookies: 2}}}),
  );
  const context = await launchIn(folder);
  const page = context.pages()[0] ?? (await context.newPage());
  const errors = watchErrors(page);
  let survived = 0;
  for (const address of KINDS) {
    errors.length = 0;
    await openAwake(page, address);
    await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
    survived += errors.length === 0 ? 1 : 0;
  }
  await page.goto('/werkmap/');
  await expect(desk(page).getByRole('alert')).toContainText('laat deze site niets bewaren');
  await beginShort(page);
  await happened(page).fill('In dit tabblad.');
  await expect(tool(page).getByRole('alert')).toBeVisible();
  survived += (await happened(page).inputValue()) === 'In dit tabblad.' ? 1 : 0;
  await context.close();
  fs.rmSync(folder, {recursive: true, force: true});
  tell({
    row: 6,
    fault: 'storage blocked',
    runs: KINDS.length + 1,
    survived,
    lost: '0 pages, 0 uncaught errors',
  });
});

test('7 a private window', async ({browser, baseURL}) => {
  const runs = 5;
  let survived = 0;
  for (let round = 0; round < runs; round += 1) {
    const context = await browser.newContext(baseURL ? {baseURL} : {});
    const page = await context.newPage();
    await beginShort(page);
    await happened(page).fill(`Ronde ${round}.`);
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(happened(page)).toHaveValue(`Ronde ${round}.`);
    survived += 1;
    await context.close();
  }
  tell({row: 7, fault: 'private window', runs, survived, lost: '0 characters'});
});

test('8 records that are damaged or cut short', async ({page}) => {
  const random = seeded(8);
  const examples = frozen().map(({record}) => record);
  const errors = watchErrors(page);
  const good = {...Object(examples[0]), id: 'heel', title: 'Heel'};
  const batch = 500;
  const runs = 10_000;
  let survived = 0;
  await page.goto('/pilots/');
  for (let from = 0; from < runs; from += batch) {
    const broken = damaged(examples, batch, random);
    await page.evaluate(
      ([all, whole]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('werkmap', 1);
          request.addEventListener('upgradeneeded', () => {
            for (const store of ['records', 'originals', 'settings']) {
              request.result.createObjectStore(store);
            }
          });
          request.addEventListener('error', () => reject(new Error('no database')));
          request.addEventListener('success', () => {
            const tx = request.result.transaction('records', 'readwrite');
            const records = tx.objectStore('records');
            records.clear();
            records.put(whole, 'heel');
            all.forEach((raw, place) => records.put(raw, `stuk-${place}`));
            tx.addEventListener('complete', () => {
              request.result.close();
              resolve();
            });
          });
        }),
      [broken, good] as const,
    );
    const before = await readStore(page);
    await openDesk(page);
    await expect(page.locator('#stuk-heel')).toBeVisible({timeout: 60_000});
    const after = await readStore(page);
    const isSame = JSON.stringify(after) === JSON.stringify(before);
    survived += isSame && errors.length === 0 ? batch : 0;
    await page.goto('/pilots/');
  }
  tell({row: 8, fault: 'damaged records', runs, survived, lost: '0 good records, 0 changed'});
});

test('9 what every older version left behind', async ({page}) => {
  const examples = frozen();
  await page.goto('/pilots/');
  await seedRecords(page, ...examples.map(({record}, place) => ({...record, id: `stuk${place}`})));
  await openDesk(page);
  let survived = 0;
  for (const [place, {record}] of examples.entries()) {
    const piece = page.locator(`#stuk-stuk${place}`);
    survived += (await piece.textContent())?.includes(record.title) ? 1 : 0;
  }
  tell({row: 9, fault: 'older versions', runs: examples.length, survived, lost: '0 records'});
});

test('10 what a later version left behind', async ({page, context}) => {
  await countPuts(context);
  const newest = frozen().map(({record}, place) => ({...record, id: `stuk${place}`, v: 99}));
  await page.goto('/pilots/');
  await seedRecords(page, ...newest);
  await openDesk(page);
  await expect(desk(page)).toContainText('nieuwere versie');
  const puts = await readPuts(page);
  await page.goto(`${ADDRESS}#stuk=stuk0`);
  await expect(page.getByRole('alert').first()).toContainText('nieuwere versie');
  puts.push(...(await readPuts(page)));
  const after = await readStore(page);
  const isSame = (record: object) =>
    after.some((one) => JSON.stringify(one) === JSON.stringify(record));
  tell({
    row: 10,
    fault: 'a later version',
    runs: newest.length,
    survived: puts.includes('records') ? 0 : newest.filter(isSame).length,
    lost: `${puts.filter((store) => store === 'records').length} writes`,
  });
});

test('21 a browser that threw away what it kept', async ({page, context}) => {
  const origin = new URL(test.info().project.use.baseURL ?? '').origin;
  const runs = 5;
  let survived = 0;
  for (let round = 0; round < runs; round += 1) {
    await beginShort(page);
    await expect(saved(page)).toBeVisible();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', {origin, storageTypes: 'all'});
    await page.goto('/pilots/');
    await openDesk(page);
    await expect(desk(page)).toContainText('Je werkmap is nog leeg.');
    survived += (await page.getByLabel('Haal een bestand binnen').isEnabled()) ? 1 : 0;
  }
  tell({row: 21, fault: 'eviction', runs, survived, lost: 'what the browser threw away'});
});
