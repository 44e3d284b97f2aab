import {expect, test, type Page} from '@playwright/test';
import {desk, openDesk} from './desk';
import {openAwake, quiet} from './openAwake';
import {
  ADDRESS,
  MODULES,
  STEPS,
  TITLE,
  doneText,
  mark,
  module,
  openModule,
  openPath,
  saved,
  summary,
  tick,
  tool,
} from './pathTool';
import {readStore, seedRecords} from './seedRecord';
import {TIGHT, sideways} from './shapes';
import {blockStorage} from './storageFaults';

test.describe.configure({mode: 'parallel'});

const [FIRST, SECOND] = STEPS;
if (!FIRST || !SECOND || FIRST.kind !== 'page') {
  throw new Error('the path begins with a page, and goes on after it');
}
const LAST = MODULES.length;

const record = (changes: object = {}) => ({
  id: 'leren',
  kind: 'learning',
  v: 1,
  rev: 1,
  created: '2026-11-23T09:00:00.000Z',
  updated: '2026-11-23T09:00:00.000Z',
  title: 'Leerpaden',
  edits: {proef: 1},
  others: [],
  data: {marks: {[FIRST.id]: '2026-11-23T09:00:00.000Z'}, words: {}},
  ...changes,
});

/** Puts the record of a learner on this device, past the site; then the path opens. */
async function openSeeded(page: Page, changes: object = {}): Promise<void> {
  await page.goto('/privacy/');
  await seedRecords(page, record(changes));
  await page.evaluate(() => localStorage.setItem('leert', ''));
}

test('order is advice: the last step may be done first, and taken back, by keyboard alone', async ({
  page,
}) => {
  await openPath(page);
  const part = await openModule(page, LAST);
  const box = part.getByRole('checkbox').last();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expect(summary(page)).toContainText(doneText(1));
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await expect(summary(page)).toContainText(doneText(0));
  await expect(saved(page)).toBeVisible();
});

test('the next step leads into its part of the path, also when that part was closed', async ({
  page,
}) => {
  const place = STEPS.findIndex(({kind, ...step}) => kind === 'task' && !('page' in step));
  const task = STEPS[place];
  const marks = STEPS.slice(0, place).map(({id}) => [id, '2026-11-23T09:00:00.000Z']);
  await openSeeded(page, {data: {marks: Object.fromEntries(marks), words: {}}});
  await openPath(page);
  const row = tool(page).locator(`[id="${task?.id}"]`);
  const part = MODULES.findIndex(({steps}) => steps.some(({id}) => id === task?.id)) + 1;
  await module(page, part).locator('summary').first().click();
  await expect(row).toBeHidden();
  await summary(page)
    .getByRole('link', {name: task?.title ?? '', exact: true})
    .click();
  await expect(row).toBeInViewport();
});

test('what was done shows on the page itself, in the list of pages and on the home page', async ({
  page,
}) => {
  await openPath(page);
  await tool(page).getByRole('listitem').getByRole('link', {name: FIRST.title}).click();
  await tick(page, FIRST);
  await expect(page.getByRole('link', {name: /, gedaan$/})).toHaveCount(1);
  await expect(page.getByRole('complementary', {name: 'Leerpad'})).toContainText(
    `Verder met: ${SECOND.title}`,
  );

  // Nothing is touched: for a learner the page wakes by itself.
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText(
    `Verder waar je was: ${SECOND.title} (${TITLE}, ${doneText(1)})`,
  );
});

test('who follows no path has no marks on a page, and reads which path it belongs to', async ({
  page,
}) => {
  await openAwake(page, FIRST.page);
  await quiet(page);
  const aside = page.getByRole('complementary', {name: 'Leerpad'});
  await expect(aside).toContainText(`Een stap in het leerpad ${TITLE}`);
  await expect(aside.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('link', {name: /, gedaan$/})).toHaveCount(0);
});

test('two tabs that tick different steps keep both', async ({page, context}) => {
  await openPath(page);
  const other = await context.newPage();
  await openPath(other);
  await Promise.all([mark(page, FIRST).check(), mark(other, SECOND).check()]);
  for (const tab of [page, other]) {
    await expect(summary(tab)).toContainText(doneText(2));
  }
  await page.reload();
  await expect(summary(page)).toContainText(doneText(2));
});

test('storage blocked: says so, and the marks stay in the tab', async ({page, context}) => {
  await blockStorage(context);
  await openPath(page);
  await mark(page, FIRST).check();
  await expect(tool(page).getByRole('alert')).toBeVisible();
  await expect(mark(page, FIRST)).toBeChecked();
});

for (const [what, changes, words] of [
  ['a later version', {v: 99}, 'nieuwere versie'],
  ['a damaged record', {data: {marks: 'stuk'}}, 'Dit stuk is niet te lezen.'],
] as const) {
  test(`${what} says so, and is never written; other pages work on`, async ({page}) => {
    await openSeeded(page, changes);
    const [before] = await readStore(page);
    await page.goto(ADDRESS);
    await expect(tool(page).getByRole('alert')).toContainText(words);
    await page.goto(FIRST.page);
    await expect(
      page.getByRole('complementary', {name: 'Leerpad'}).getByRole('alert'),
    ).toContainText(words);
    expect(await readStore(page)).toEqual([before]);
  });
}

test('who wipes the notebook is no learner any more, until it is put back', async ({page}) => {
  await openSeeded(page);
  await openDesk(page);
  await expect(desk(page)).toContainText('1 stap afgevinkt');
  await desk(page).getByRole('button', {name: 'Wis alles', exact: true}).click();
  await expect(desk(page)).toContainText('Je werkmap is nog leeg.');
  const kept = () => page.evaluate(() => localStorage.getItem('leert'));
  await expect.poll(kept).toBeNull();
  await page.getByRole('button', {name: 'Zet je stukken terug'}).click();
  await expect.poll(kept).toBe('');
});

test('what was done on another device goes together with what was done here', async ({
  page,
  browser,
  baseURL,
}) => {
  const phone = await browser.newContext({...(baseURL ? {baseURL} : {}), locale: 'nl-NL'});
  const there = await phone.newPage();
  await openPath(there);
  await tick(there, SECOND);
  await openDesk(there);
  const download = there.waitForEvent('download');
  await desk(there).getByRole('button', {name: 'Bewaar alles als bestand'}).last().click();
  const file = await (await download).path();

  await openPath(page);
  await tick(page, FIRST);
  await openDesk(page);
  await page.getByLabel('Haal een bestand binnen').setInputFiles(file);
  await expect(desk(page)).toContainText('Allebei veranderd: gaat samen met wat hier staat.');
  await page.getByRole('button', {name: 'Haal binnen', exact: true}).click();
  await expect(desk(page)).toContainText('2 stappen afgevinkt');
  await phone.close();
  await openPath(page);
  await expect(mark(page, FIRST)).toBeChecked();
  await expect(mark(page, SECOND)).toBeChecked();
});

test('with an empty notebook the portfolio leads to the paths', async ({page}) => {
  await page.goto('/leren/verslag/');
  const portfolio = page.getByRole('region', {name: 'Leerverslag', exact: true});
  await expect(portfolio).toContainText('nog niets');
  await portfolio.getByRole('link', {name: 'Naar de leerpaden'}).click();
  await expect(page).toHaveURL(/\/leren\/$/);
});

test('a part that is not chosen is not in the portfolio, on the screen or on paper', async ({
  page,
}) => {
  const own = STEPS.find(({ask}) => ask !== undefined);
  await openSeeded(page, {
    data: {marks: {[FIRST.id]: '2026-11-23T09:00:00.000Z'}, words: {[own?.id ?? '']: 'Ik zweeg.'}},
  });
  await page.goto('/leren/verslag/');
  const portfolio = page.getByRole('region', {name: 'Leerverslag', exact: true});
  await expect(portfolio).toContainText('Ik zweeg.');
  await portfolio.getByRole('checkbox', {name: 'In eigen woorden'}).uncheck();
  await expect(portfolio).not.toContainText('Ik zweeg.');
  await page.emulateMedia({media: 'print'});
  await expect(portfolio).toContainText(FIRST.title);
  await expect(portfolio.getByRole('button')).toHaveCount(0);
  await expect(portfolio.getByRole('checkbox')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false, viewport: {width: 320, height: 640}});

  test('every step of the path reads, with where it is done', async ({page}) => {
    await page.goto(ADDRESS);
    const paper = page.getByRole('region', {name: `${TITLE}, alle stappen`});
    await expect(paper.getByRole('listitem')).toHaveCount(STEPS.length);
    await expect(page.getByText('Een ogenblik.')).toBeHidden();
    expect(await sideways(page)).toBe(0);
  });
});

test('on paper the path is a list with boxes to tick, and no button', async ({page}) => {
  await openPath(page);
  await page.emulateMedia({media: 'print'});
  const paper = page.getByRole('region', {name: `${TITLE}, alle stappen`});
  await expect(paper.getByText('☐')).toHaveCount(STEPS.length);
  await expect(tool(page)).toBeHidden();
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0);
});

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('no part of the path and no portfolio scrolls sideways', async ({page}) => {
      await openSeeded(page);
      await openPath(page);
      for (let number = 1; number <= LAST; number += 1) {
        await openModule(page, number);
      }
      expect(await sideways(page, size)).toBe(0);
      await page.goto('/leren/verslag/');
      await expect(page.getByRole('table').first()).toBeVisible();
      expect(await sideways(page, size)).toBe(0);
    });
  });
}
