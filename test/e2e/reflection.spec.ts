import {expect, test} from '@playwright/test';
import {desk, openDesk, outAndBack} from './desk';
import {NOTHING, watchPages} from './findings';
import {
  ADDRESS,
  beginButton,
  beginShort,
  button,
  happened,
  heading,
  next,
  openQuestion,
  openTool,
  question,
  saved,
  tool,
} from './reflectionTool';
import {readStore, seedRecords} from './seedRecord';
import {blockStorage, countPuts, readPuts} from './storageFaults';

test.describe.configure({mode: 'parallel'});

const QUESTION = 'Hoe kan ik blijven, terwijl ik weg wil?';

test('a way to look back is chosen, written in, finished, and found again', async ({
  page,
  context,
  baseURL,
}) => {
  const read = await watchPages(context, new URL(baseURL ?? '').origin);
  await beginShort(page);
  await happened(page).fill('Ik belde drie keer.');
  await next(page).fill('Ik bel op een andere dag.');
  await openQuestion(page);
  await question(page).fill(QUESTION);
  await button(page, 'Klaar voor nu').click();
  await expect(tool(page)).toContainText('Je hebt deze terugblik afgerond.');
  await expect(saved(page)).toBeVisible();
  await button(page, 'Naar het overzicht').click();
  await expect(tool(page)).toContainText('Wat je eerder schreef');
  await tool(page)
    .getByRole('link', {name: /^Kort terugkijken, /})
    .click();
  await expect(heading(page)).toBeFocused();
  await expect(happened(page)).toHaveValue('Ik belde drie keer.');
  await expect(question(page)).toHaveValue(QUESTION);
  await expect(button(page, 'Toch nog niet klaar')).toBeVisible();
  expect(await read(page)).toEqual(NOTHING);
});

test('a reload goes on with what was written, and a second tab sees it at once', async ({
  page,
  context,
}) => {
  await beginShort(page);
  await happened(page).fill('Ik wachtte.');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(happened(page)).toHaveValue('Ik wachtte.');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(happened(other)).toHaveValue('Ik wachtte.');
  await next(page).fill('Ik vraag het.');
  await expect(next(other)).toHaveValue('Ik vraag het.');
  await happened(other).fill('Ik wachtte af.');
  await expect(happened(page)).toHaveValue('Ik wachtte af.');
});

test('one that was begun and left empty is no piece to go back to', async ({page}) => {
  await beginShort(page);
  await button(page, 'Naar het overzicht').click();
  await expect(tool(page)).not.toContainText('Wat je eerder schreef');
  await beginButton(page).click();
  await expect(heading(page)).toBeFocused();
  await expect(saved(page)).toBeVisible();
  expect(await readStore(page)).toHaveLength(1);
});

test('the notebook says how far; to a file, wiped, and back it is the same', async ({page}) => {
  await beginShort(page);
  await happened(page).fill('Ik belde.');
  await next(page).fill('Ik wacht.');
  await expect
    .poll(() => readStore(page))
    .toMatchObject([{data: {answers: {proberen: 'Ik wacht.'}}}]);
  const before = await readStore(page);
  await openDesk(page);
  const piece = desk(page).getByRole('listitem').filter({hasText: 'Kort terugkijken, '});
  await expect(piece).toContainText('Terugblik op eigen werk');
  await expect(piece).toContainText('2 van 6 stappen');
  await outAndBack(page);
  await expect(piece).toContainText('2 van 6 stappen');
  expect(await readStore(page)).toEqual(before);
  await piece.getByRole('link').click();
  await expect(happened(page)).toHaveValue('Ik belde.');
});

test('storage blocked: says so, and the work stays in the tab', async ({page, context}) => {
  await blockStorage(context);
  await openTool(page);
  await expect(tool(page).getByRole('alert')).toContainText(
    'Je browser laat deze site niets bewaren.',
  );
  await beginButton(page).click();
  await happened(page).fill('Nog niet bewaard.');
  await expect(tool(page).getByRole('alert')).toContainText('Bewaar het als bestand.');
  await expect(saved(page)).toBeHidden();
  await button(page, 'Naar het overzicht').click();
  await tool(page)
    .getByRole('link', {name: /^Kort terugkijken, /})
    .click();
  await expect(happened(page)).toHaveValue('Nog niet bewaard.');
});

test('one of a later version of the site says so, and is never written', async ({
  page,
  context,
}) => {
  await countPuts(context);
  await beginShort(page);
  await happened(page).fill('Ik belde.');
  await expect(saved(page)).toBeVisible();
  const [record] = await readStore(page);
  const later = {...Object(record), id: 'later', v: 99, data: {anders: true}};
  await seedRecords(page, later);
  await page.goto('/pilots/');
  await page.goto(`${ADDRESS}#stuk=later`);
  await expect(tool(page).getByRole('alert')).toContainText('nieuwere versie van deze site');
  await expect(tool(page).getByRole('textbox')).toHaveCount(0);
  expect(await readPuts(page)).toEqual([]);
  expect(await readStore(page)).toContainEqual(later);
});

test('works by keyboard alone, from the way to look back to a question', async ({page}) => {
  await openTool(page);
  await beginButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(happened(page)).toBeFocused();
  await page.keyboard.type('Ik belde.');
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(next(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toHaveValue('Hoe kan ik … terwijl …?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Klaar voor nu')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tool(page)).toContainText('Je hebt deze terugblik afgerond.');
});

test('a question gets advice while it is made, and stays open when it is emptied', async ({
  page,
}) => {
  await beginShort(page);
  await openQuestion(page);
  await button(page, 'Wat maakt dat ik …?').click();
  await expect(question(page)).toBeFocused();
  await question(page).fill('Waarom neemt hij niet op');
  await expect(tool(page)).toContainText('Er staat nog geen vraagteken.');
  await expect(tool(page)).toContainText('Je staat er zelf nog niet in.');
  await expect(tool(page)).toContainText('Deze vraag gaat over de ander.');
  await question(page).fill(QUESTION);
  await expect(tool(page)).not.toContainText('Je staat er zelf nog niet in.');
  await question(page).press('ControlOrMeta+a');
  await question(page).press('Delete');
  await expect(question(page)).toBeVisible();
  await expect(question(page)).toBeFocused();
  await expect(button(page, 'Wat maakt dat ik …?')).toBeVisible();
});

test('a number like a bsn is pointed at where it stands', async ({page}) => {
  await beginShort(page);
  await happened(page).fill('Haar nummer is 123456782.');
  await expect(
    tool(page).getByRole('list', {name: /persoonsgegevens in ‘Wat gebeurde/}),
  ).toContainText('Dit lijkt op een bsn');
  await expect(tool(page)).toContainText(
    'In “Wat er gebeurde” staat misschien iets wat naar een persoon leidt: een bsn.',
  );
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false, viewport: {width: 320, height: 640}});

  test('every way to look back stands there with all its questions', async ({page}) => {
    await page.goto(ADDRESS);
    await expect(page.getByText('Een ogenblik.')).toBeHidden();
    const forms = page.getByRole('region', {name: /, op papier$/});
    await expect(forms).toHaveCount(4);
    const short = page.getByRole('region', {name: 'Kort terugkijken, op papier'});
    await expect(short.getByRole('listitem')).toHaveCount(6);
    await expect(short).toContainText('Wat gebeurde er? Neem één moment.');
  });
});

test.describe('on paper', () => {
  test('before anything is written the blank forms are printed, without buttons', async ({
    page,
  }) => {
    await openTool(page);
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('region', {name: /, op papier$/})).toHaveCount(4);
    await expect(tool(page).getByRole('button')).toHaveCount(0);
  });

  test('what was written is printed, and no blank form', async ({page}) => {
    await beginShort(page);
    await happened(page).fill('Ik belde drie keer.');
    await expect(saved(page)).toBeVisible();
    await page.emulateMedia({media: 'print'});
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(happened(page)).toBeVisible();
    await expect(happened(page)).toHaveValue('Ik belde drie keer.');
    await expect(page.getByRole('region', {name: /, op papier$/})).toHaveCount(0);
    await expect(tool(page).getByRole('button')).toHaveCount(0);
  });
});
