import fs from 'node:fs/promises';
import {expect, test, type Locator, type Page} from '@playwright/test';
import {testRecord, withAnswers} from '../builders/work';
import {problems} from '../a11y/everywhere';
import {desk, openDesk} from './desk';
import {openAwake} from './openAwake';
import {seedRecords} from './seedRecord';
import {blockStorage} from './storageFaults';

test.use({serviceWorkers: 'block'});
test.describe.configure({mode: 'parallel'});

const AUTUMN = testRecord({
  id: 'herfst',
  title: 'Herfst',
  updated: '2026-11-21T13:05:00.000Z',
  edits: {hier: 1},
});
const SUMMER = {
  ...withAnswers(testRecord({id: 'zomer', edits: {hier: 1}}), {'een-1': 2, 'een-2': 'none'}),
  title: 'Zomer',
  updated: '2026-08-01T08:00:00.000Z',
};
const SPRING = {...SUMMER, id: 'lente', title: 'Lente', updated: '2026-04-01T08:00:00.000Z'};
/** Anything that may stand in storage. */
type Stored = {id: string; [key: string]: unknown};

const ALL = [AUTUMN, SUMMER, SPRING];

const heading = (page: Page) => desk(page).getByRole('heading', {name: 'Je stukken'});
const titles = (page: Page) => desk(page).locator('li[id^="stuk-"] a');
const piece = (page: Page, id: string) => page.locator(`#stuk-${id}`);
const button = (place: Page | Locator, name: string) =>
  place.getByRole('button', {name, exact: true});
const said = (page: Page) => desk(page).getByRole('status');

async function openMore(page: Page, id: string): Promise<Locator> {
  await piece(page, id).locator('summary').click();
  return piece(page, id);
}

async function openWith(page: Page, records: readonly Stored[]): Promise<void> {
  await openDesk(page);
  await seedRecords(page, ...records);
  await page.reload();
  await openAwake(page, '/werkmap/');
  await heading(page).waitFor();
}

async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{name: string; text: string}> {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  return {name: file.suggestedFilename(), text: await fs.readFile(await file.path(), 'utf8')};
}

const choose = (page: Page, text: string) =>
  page.getByLabel('Haal een bestand binnen').setInputFiles({
    name: 'werkmap.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

test('empty, it says what will come here', async ({page}) => {
  await openDesk(page);
  await expect(desk(page)).toContainText('Je werkmap is nog leeg.');
  await desk(page).getByRole('link', {name: 'Begin met een zelfbeoordeling'}).click();
  await expect(page).toHaveURL(/\/zelfbeoordeling\/$/);
});

test('lists what there is, in the reader’s own time, and narrows it', async ({page}) => {
  await openWith(page, ALL);
  await expect(titles(page)).toHaveText(['Herfst', 'Zomer', 'Lente']);
  await expect(piece(page, 'herfst')).toContainText('Gewijzigd op 21 november 2026 om 14:05');
  await expect(piece(page, 'zomer')).toContainText('2 van 9 vragen');
  await page.getByRole('searchbox', {name: 'Zoek in de titels'}).fill('zom');
  await expect(titles(page)).toHaveText(['Zomer']);
  await expect(said(page).filter({hasText: '1 van 3 stukken'})).toBeVisible();
});

test('renames, copies, removes and puts back, and finds it so after a reload', async ({page}) => {
  await openWith(page, [SUMMER]);
  await button(await openMore(page, 'zomer'), 'Hernoem').click();
  const field = page.getByRole('textbox', {name: 'Nieuwe titel'});
  await expect(field).toBeFocused();
  await field.fill('Zomer, later');
  await field.press('Enter');
  await expect(titles(page).first()).toBeFocused();
  await expect(titles(page)).toHaveText(['Zomer, later']);
  await button(piece(page, 'zomer'), 'Kopieer').click();
  await expect(titles(page)).toHaveText(['Kopie van Zomer, later', 'Zomer, later']);
  await expect(titles(page).first()).toBeFocused();
  await button(piece(page, 'zomer'), 'Verwijder').click();
  await expect(titles(page)).toHaveText(['Kopie van Zomer, later']);
  await expect(button(page, 'Zet terug')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(titles(page)).toHaveText(['Kopie van Zomer, later', 'Zomer, later']);
  await expect(titles(page).nth(1)).toBeFocused();
  await page.reload();
  await openAwake(page, '/werkmap/');
  await expect(titles(page)).toHaveText(['Kopie van Zomer, later', 'Zomer, later']);
});

test('shows at once what another tab did', async ({page, context}) => {
  await openWith(page, [SUMMER]);
  const other = await context.newPage();
  await openDesk(other);
  await button(await openMore(other, 'zomer'), 'Verwijder').click();
  await expect(desk(page)).toContainText('Je werkmap is nog leeg.');
  await button(other, 'Zet terug').click();
  await expect(titles(page)).toHaveText(['Zomer']);
});

test('all of it goes to a file, is wiped, and comes back from the file the same', async ({
  page,
}) => {
  await openWith(page, ALL);
  const before = await titles(page).allTextContents();
  const {name, text} = await saved(page, () =>
    button(desk(page), 'Bewaar alles als bestand').last().click(),
  );
  expect(name).toMatch(/^werkmap-\d{4}-\d\d-\d\d\.json$/);
  await expect(desk(page)).toContainText('Een bestand met alles maakte je voor het laatst op');
  await button(page, 'Wis alles').click();
  await expect(desk(page)).toContainText('Je werkmap is nog leeg.');
  await expect(button(page, 'Zet je stukken terug')).toBeFocused();

  await choose(page, text);
  await expect(page.getByRole('heading', {name: 'Dit staat in het bestand'})).toBeFocused();
  await expect(page.getByRole('row').filter({hasText: 'Nieuw: komt erbij.'})).toHaveCount(3);
  await button(page, 'Haal binnen').click();
  await expect(said(page).filter({hasText: 'Binnengehaald: 3 stukken (3 nieuw).'})).toBeVisible();
  await expect(titles(page)).toHaveText(before);

  // A second time there is nothing to do.
  await choose(page, text);
  await expect(page.getByRole('row').filter({hasText: 'Staat er al.'})).toHaveCount(3);
  await expect(button(page, 'Haal binnen')).toBeHidden();
  await button(page, 'Sluit').click();
});

test('a wipe can be taken back as long as the page is open', async ({page}) => {
  await openWith(page, ALL);
  await button(page, 'Wis alles').click();
  await expect(titles(page)).toHaveCount(0);
  await button(page, 'Zet je stukken terug').click();
  await expect(titles(page)).toHaveText(['Herfst', 'Zomer', 'Lente']);
});

test('an import can be taken back', async ({page}) => {
  await openWith(page, [SUMMER]);
  const {text} = await saved(page, async () =>
    button(await openMore(page, 'zomer'), 'Bewaar als bestand').click(),
  );
  await button(piece(page, 'zomer'), 'Verwijder').click();
  await expect(titles(page)).toHaveCount(0);
  await choose(page, text);
  await button(page, 'Haal binnen').click();
  await expect(titles(page)).toHaveText(['Zomer']);
  await button(page, 'Maak ongedaan').click();
  await expect(titles(page)).toHaveCount(0);
});

test('where storage is blocked it says so, and the page still works', async ({page}) => {
  await blockStorage(page.context());
  await openDesk(page);
  await expect(desk(page).getByRole('alert')).toContainText('laat deze site niets bewaren');
  await expect(button(page, 'Probeer opnieuw')).toBeVisible();
  await expect(page.getByLabel('Haal een bestand binnen')).toBeEnabled();
});

test('storage of a later version of the site is left alone, and it says so', async ({page}) => {
  await page.addInitScript(() => {
    const opening = indexedDB.open('werkmap', 7);
    opening.addEventListener('success', () => opening.result.close());
  });
  await openDesk(page);
  await expect(desk(page).getByRole('alert')).toContainText('een nieuwere versie van deze site');
});

test('where storage is blocked a file can still be looked at, and saved anew', async ({
  page,
  browser,
}) => {
  await openWith(page, [SUMMER]);
  const {text} = await saved(page, async () =>
    button(await openMore(page, 'zomer'), 'Bewaar als bestand').click(),
  );
  const context = await browser.newContext({serviceWorkers: 'block'});
  const blocked = await context.newPage();
  await blockStorage(context);
  await openDesk(blocked);
  await choose(blocked, text);
  await button(blocked, 'Haal binnen').click();
  await expect(titles(blocked)).toHaveText(['Zomer']);
  await expect(piece(blocked, 'zomer')).toContainText('Alleen in dit tabblad');
  const again = await saved(blocked, () => button(blocked, 'Bewaar alles als bestand').click());
  expect(JSON.parse(again.text)).toMatchObject({content: {records: [{title: 'Zomer'}]}});
  await button(blocked, 'Maak ongedaan').click();
  await expect(titles(blocked)).toHaveCount(0);
  await context.close();
});

test('what a later version made and what is broken is set apart, untouched', async ({page}) => {
  const newer = {...SUMMER, id: 'later', v: 99, title: 'Uit de toekomst', data: {anders: 1}};
  await openWith(page, [AUTUMN, newer, {id: 'kapot'}]);
  await expect(titles(page)).toHaveText(['Herfst']);
  await expect(desk(page)).toContainText('Uit de toekomst');
  const one = await saved(page, () => button(piece(page, 'later'), 'Bewaar als bestand').click());
  expect(JSON.parse(one.text)).toMatchObject({content: {records: [newer]}});
  const broken = await saved(page, () =>
    button(piece(page, 'kapot'), 'Bewaar als bestand').click(),
  );
  expect(JSON.parse(broken.text)).toEqual({id: 'kapot'});
  await button(piece(page, 'kapot'), 'Verwijder').click();
  await expect(piece(page, 'kapot')).toHaveCount(0);
  await button(page, 'Zet terug').click();
  await expect(piece(page, 'kapot')).toBeVisible();
});

test('a hostile file changes nothing and is told in words', async ({page}) => {
  await openWith(page, [SUMMER]);
  for (const [content, words] of [
    ['{"format":', 'geen bestand van deze site, of het is onderweg beschadigd'],
    ['[1, 2]', 'geen bestand van deze site'],
    ['{"__proto__": {"format": "gezien-en-gehoord"}}', 'geen bestand van deze site'],
    ['', 'is leeg'],
    [`${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}`, 'zit te vreemd in elkaar'],
    [' '.repeat(10_000_001), 'te groot'],
  ] as const) {
    await choose(page, content);
    await expect(said(page).filter({hasText: words})).toContainText('Er is niets veranderd');
  }
  await expect(titles(page)).toHaveText(['Zomer']);
});

test('script in a title is shown as text', async ({page}) => {
  const title = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  await openWith(page, [{...SUMMER, title}]);
  await expect(titles(page)).toHaveText([title]);
  await expect(desk(page).locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle(/Je werkmap/);
});

test('works by keyboard alone', async ({page}) => {
  await openWith(page, [SUMMER]);
  await titles(page).first().focus();
  await page.keyboard.press('Tab');
  await expect(piece(page, 'zomer').locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  for (const name of ['Hernoem', 'Kopieer', 'Bewaar als bestand', 'Verwijder']) {
    await page.keyboard.press('Tab');
    await expect(button(piece(page, 'zomer'), name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(button(page, 'Zet terug')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(titles(page).first()).toBeFocused();
});

test('has room for everything at 320 px, also with letters twice as large', async ({page}) => {
  await page.setViewportSize({width: 320, height: 700});
  await openWith(page, [...ALL, {...SUMMER, id: 'lang', title: 'w'.repeat(200)}]);
  await openMore(page, 'zomer');
  await choose(page, JSON.stringify({}));
  await button(piece(page, 'zomer'), 'Hernoem').click();
  for (const size of ['', '200%']) {
    await page.evaluate((given) => {
      document.documentElement.style.fontSize = given;
    }, size);
    const over = await desk(page).evaluate((region) =>
      [...region.querySelectorAll('*')]
        .filter((part) => part.getBoundingClientRect().right > window.innerWidth)
        .map((part) => part.outerHTML.slice(0, 80)),
    );
    expect(over, size).toEqual([]);
  }
});

test('prints as a list, without its buttons', async ({page}) => {
  await openWith(page, ALL);
  await page.emulateMedia({media: 'print'});
  await expect(titles(page)).toHaveText(['Herfst', 'Zomer', 'Lente']);
  await expect(titles(page).first()).toBeVisible();
  expect(await desk(page).getByRole('button').count()).toBe(0);
  await expect(desk(page)).not.toContainText('Wis alles', {useInnerText: true});
});

test('axe finds nothing: empty, full with what cannot be read, renaming, an import to look at', async ({
  page,
}) => {
  await openDesk(page);
  expect(await problems(page, 'empty')).toEqual([]);
  const newer = {...SUMMER, id: 'later', v: 99};
  await openWith(page, [...ALL, newer, {id: 'kapot'}]);
  const {text} = await saved(page, () =>
    button(desk(page), 'Bewaar alles als bestand').last().click(),
  );
  await button(await openMore(page, 'zomer'), 'Hernoem').click();
  expect(await problems(page, 'renaming')).toEqual([]);
  await button(piece(page, 'zomer'), 'Verwijder').click();
  await expect(button(page, 'Zet terug')).toBeFocused();
  await choose(page, text);
  await expect(button(page, 'Haal binnen')).toBeVisible();
  expect(await problems(page, 'an import')).toEqual([]);
});
