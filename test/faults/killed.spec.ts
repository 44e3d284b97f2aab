import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test, type BrowserContext, type Page} from '@playwright/test';
import {seeded} from '../../bench/search/random.mjs';
import {openDesk} from '../e2e/desk';
import {killBrowser, launchIn} from '../e2e/killBrowser';
import {beginShort, happened, saved} from '../e2e/reflectionTool';
import {readStore, seedRecords} from '../e2e/seedRecord';
import {between, tell} from './tell';
import {lossOf, typeAtEnd} from './typing';

/** Begins to look back; the place where somebody writes, and its address. */
async function begin(page: Page): Promise<string> {
  await beginShort(page);
  await expect(saved(page)).toBeVisible();
  return page.url();
}

/** Empties the field, and waits until that is kept. */
async function clear(page: Page): Promise<void> {
  await happened(page).fill('-');
  await happened(page).fill('');
  await expect(saved(page)).toBeVisible();
}

/** What was lost, all of it typed in the last second, in words. */
const inTheLastSecond = (losses: readonly number[]): string =>
  `at most ${Math.max(...losses)} characters, of the last second`;

const firstPage = async (context: BrowserContext) =>
  context.pages()[0] ?? (await context.newPage());

/** What stands in the field once the page has read what was kept. */
async function left(page: Page, place: string): Promise<string> {
  await page.goto(place);
  await expect(happened(page)).toBeVisible({timeout: 30_000});
  return happened(page).inputValue();
}

test('1 a tab that crashes while somebody types', async ({context}) => {
  const random = seeded(1);
  const losses: number[] = [];
  let survived = 0;
  let page = await context.newPage();
  const place = await begin(page);
  const runs = 20;
  for (let round = 0; round < runs; round += 1) {
    await clear(page);
    const typing = await typeAtEnd(page, happened(page), random, [5, 200]);
    const devtools = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // It never answers: the page that would is gone.
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    const ended = Date.now();
    await page.close();
    page = await context.newPage();
    const {lost, isKept} = lossOf(typing, await left(page, place), ended);
    losses.push(lost);
    survived += isKept ? 1 : 0;
  }
  tell({
    row: 1,
    fault: 'tab crashes while typing',
    runs,
    survived,
    lost: inTheLastSecond(losses),
  });
});

test('2 a browser that is killed while somebody types', async () => {
  const random = seeded(2);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'storing-'));
  let context = await launchIn(folder);
  let page = await firstPage(context);
  const place = await begin(page);
  const losses: number[] = [];
  let survived = 0;
  const runs = 50;
  for (let round = 0; round < runs; round += 1) {
    await clear(page);
    const typing = await typeAtEnd(page, happened(page), random, [5, 200]);
    const ended = Date.now();
    await killBrowser(context, folder);
    context = await launchIn(folder);
    page = await firstPage(context);
    const {lost, isKept} = lossOf(typing, await left(page, place), ended);
    losses.push(lost);
    survived += isKept ? 1 : 0;
  }
  await context.close();
  fs.rmSync(folder, {recursive: true, force: true});
  tell({
    row: 2,
    fault: 'browser killed while typing',
    runs,
    survived,
    lost: inTheLastSecond(losses),
  });
});

test('3 a tab that is closed, left or gone back from right after a key', async ({context}) => {
  const random = seeded(3);
  let page = await context.newPage();
  const place = await begin(page);
  const ways: ((current: Page) => Promise<void>)[] = [
    async (current) => {
      const closed = current.waitForEvent('close');
      await current.close({runBeforeUnload: true});
      await closed;
    },
    async (current) => {
      await current.goto('/pilots/');
      await current.goBack();
      await current.close({runBeforeUnload: true});
    },
    async (current) => {
      await current.reload();
      await current.close();
    },
  ];
  const runs = 30;
  let survived = 0;
  const losses: number[] = [];
  for (let round = 0; round < runs; round += 1) {
    await clear(page);
    const typing = await typeAtEnd(page, happened(page), random, [5, 200]);
    const ended = Date.now();
    await ways[round % ways.length]?.(page);
    page = await context.newPage();
    const {lost, isKept} = lossOf(typing, await left(page, place), ended);
    losses.push(lost);
    survived += isKept ? 1 : 0;
  }
  tell({
    row: 3,
    fault: 'tab closed, left, reloaded right after a key',
    runs,
    survived,
    lost: inTheLastSecond(losses),
  });
});

test('3 a tab that is closed once it says saved', async ({context}) => {
  let page = await context.newPage();
  const place = await begin(page);
  const runs = 10;
  let survived = 0;
  for (let round = 0; round < runs; round += 1) {
    await clear(page);
    await happened(page).pressSequentially(`Ronde ${round}.`);
    await expect(saved(page)).toBeVisible();
    await page.close();
    page = await context.newPage();
    survived += (await left(page, place)) === `Ronde ${round}.` ? 1 : 0;
  }
  tell({row: 3, fault: 'tab closed once it says saved', runs, survived, lost: '0 characters'});
});

test('11 a browser that is killed while an older record is brought to a newer version', async () => {
  const random = seeded(11);
  const older: {id: string; v: number} = JSON.parse(
    fs.readFileSync('test/frozen/self-assessment.v1.json', 'utf8'),
  );
  const runs = 10;
  let survived = 0;
  for (let round = 0; round < runs; round += 1) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'storing-'));
    let context = await launchIn(folder);
    let page = await firstPage(context);
    await page.goto('/pilots/');
    await seedRecords(page, older);
    await openDesk(page);
    const piece = page.locator(`#stuk-${older.id}`);
    await piece.locator('summary').click();
    await piece.getByRole('button', {name: 'Hernoem'}).click();
    const name = piece.getByRole('textbox');
    await name.fill('');
    await name.pressSequentially(`Ronde ${round}`);
    await page.keyboard.press('Enter');
    // So many questions and answers between page and browser later.
    for (let turn = between(random, 0, 6); turn > 0; turn -= 1) {
      await page.evaluate(() => 0);
    }
    await killBrowser(context, folder);
    context = await launchIn(folder);
    page = await firstPage(context);
    await page.goto('/pilots/');
    const [stored] = await readStore(page);
    const originals = await readStore(page, 'originals');
    const isUntouched = JSON.stringify(stored) === JSON.stringify(older);
    const isWhole =
      Object(stored).v === older.v + 1 && JSON.stringify(originals) === JSON.stringify([older]);
    await openDesk(page);
    const isListed = await page.locator(`#stuk-${older.id}`).isVisible();
    survived += (isUntouched || isWhole) && isListed ? 1 : 0;
    await context.close();
    fs.rmSync(folder, {recursive: true, force: true});
  }
  tell({row: 11, fault: 'killed in a migration', runs, survived, lost: '0 records'});
});
