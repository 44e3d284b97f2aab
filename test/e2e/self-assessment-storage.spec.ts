import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {launchIn} from './killBrowser';
import {readStore, seedRecords} from './seedRecord';
import {
  ADDRESS,
  answerPart,
  beginTool,
  items,
  moment,
  onPart,
  openTool,
  saved,
  tool,
} from './selfAssessment';
import {blockStorage, countPuts, readPuts, setRoom, watchRoom} from './storageFaults';

test.describe.configure({mode: 'parallel'});

const alert = (page: Page) => tool(page).getByRole('alert');

/** An attempt with one answer, as the site wrote it. */
async function writeAttempt(page: Page): Promise<Record<string, unknown> & {id: string}> {
  await beginTool(page);
  await items(page).first().getByRole('radio').nth(1).check();
  await expect(saved(page)).toBeVisible();
  const [record] = await readStore(page);
  return Object(record);
}
const partOf = (id: string) => `${ADDRESS}#stuk=${id}&deel=contact-houden`;

test('two tabs: each sees at once what the other answers, and both keep what both change', async ({
  page,
  context,
}) => {
  await beginTool(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await onPart(other, 1);
  await items(page).first().getByRole('radio').nth(3).check();
  await expect(items(other).first().getByRole('radio').nth(3)).toBeChecked();
  await Promise.all([
    moment(page).pressSequentially('Geschreven in de eerste.'),
    answerRest(other),
  ]);
  for (const tab of [page, other]) {
    await expect(moment(tab)).toHaveValue('Geschreven in de eerste.');
    for (const place of [1, 2, 3, 4]) {
      await expect(items(tab).nth(place).getByRole('radio').nth(2)).toBeChecked();
    }
    await expect(items(tab).first().getByRole('radio').nth(3)).toBeChecked();
    await expect(saved(tab)).toBeVisible();
  }
});

async function answerRest(page: Page): Promise<void> {
  for (const place of [1, 2, 3, 4]) {
    await items(page).nth(place).getByRole('radio').nth(2).check();
  }
}

for (const name of ['SecurityError', 'UnknownError'] as const) {
  test(`storage blocked (${name}): says so, offers a file, and holds the work while the tab is open`, async ({
    page,
    context,
  }) => {
    await blockStorage(context, name);
    await openTool(page);
    await expect(alert(page)).toContainText('Je browser laat deze site niets bewaren.');
    await tool(page).getByRole('button', {name: 'Begin'}).click();
    await onPart(page, 1);
    await answerPart(page, 1);
    await moment(page).fill('Nog niet bewaard.');
    await expect(alert(page)).toContainText('Bewaar het als bestand.');
    await expect(saved(page)).toBeHidden();
    const download = page.waitForEvent('download');
    await tool(page).getByRole('button', {name: 'Bewaar als bestand'}).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);

    await page.getByRole('main').getByRole('link', {name: 'Coachende vaardigheden'}).click();
    await expect(page).toHaveURL(/coachende-vaardigheden/);
    await page.goBack();
    await onPart(page, 1);
    await expect(moment(page)).toHaveValue('Nog niet bewaard.');
    await tool(page).getByRole('button', {name: 'Stop voor nu'}).click();
    await expect(tool(page)).toContainText('5 van de 40 vragen');
  });
}

test('storage full: says so and keeps it in the tab; once there is room, the button saves it', async ({
  page,
  context,
}) => {
  await watchRoom(context);
  await beginTool(page);
  await expect(saved(page)).toBeVisible();
  await setRoom(page, false);
  await moment(page).fill('Dit past er niet meer bij.');
  await expect(alert(page)).toContainText('Er is geen ruimte meer op dit apparaat.');
  const again = tool(page).getByRole('button', {name: 'Probeer opnieuw'});
  await again.click();
  await expect(tool(page).getByText('Het lukte weer niet.')).toBeVisible();
  await expect(again).toBeFocused();
  await setRoom(page, true);
  await again.click();
  await expect(saved(page)).toBeFocused();
  await expect(alert(page)).toBeHidden();
  await page.reload();
  await expect(moment(page)).toHaveValue('Dit past er niet meer bij.');
});

test('an older record opens, is written as version 2, and keeps its original', async ({page}) => {
  const record = await writeAttempt(page);
  const {focus: _focus, ...data} = Object(record['data']);
  const old = {...record, id: 'ouder', v: 1, data};
  await seedRecords(page, old);
  await page.goto('/pilots/');
  await page.goto(partOf('ouder'));
  await expect(items(page).first().getByRole('radio').nth(1)).toBeChecked();
  expect(await readStore(page, 'originals')).toEqual([]);
  await items(page).nth(1).getByRole('radio').first().check();
  await expect(saved(page)).toBeVisible();
  await expect.poll(() => readStore(page, 'originals')).toEqual([old]);
  expect(await readStore(page)).toContainEqual(
    expect.objectContaining({id: 'ouder', v: 2, data: expect.objectContaining({focus: null})}),
  );
});

for (const [what, damage, words] of [
  ['newer', {v: 3}, 'nieuwere versie van deze site'],
  ['broken', {data: {answers: 'kapot'}}, 'Dit stuk is niet te lezen.'],
] as const) {
  test(`a ${what} record says so, and is never written`, async ({page, context}) => {
    await countPuts(context);
    const record = {...(await writeAttempt(page)), ...damage, id: 'vreemd'};
    await seedRecords(page, record);
    await page.goto('/pilots/');
    await page.goto(partOf('vreemd'));
    await expect(alert(page)).toContainText(words);
    await expect(tool(page).getByRole('radio')).toHaveCount(0);
    await tool(page).getByRole('button', {name: 'Naar het overzicht'}).click();
    await expect(tool(page).getByRole('button', {name: /^Ga verder/})).toHaveCount(1);
    expect(await readPuts(page)).toEqual([]);
    expect(await readStore(page)).toContainEqual(record);
  });
}

test('a notebook of which one record is broken still shows the others', async ({page}) => {
  const record = await writeAttempt(page);
  const broken = {...record, id: 'kapot', data: null};
  await seedRecords(page, broken, {...record, id: 'heel'});
  await openTool(page);
  await expect(tool(page).getByRole('button', {name: /^Ga verder/})).toHaveCount(2);
});

test('an attempt that is not on this device says what may have happened', async ({page}) => {
  await page.goto(partOf('nergens'));
  await expect(alert(page)).toContainText('Dit stuk staat niet op dit apparaat.');
  await expect(tool(page).getByRole('link', {name: 'Naar de werkmap'})).toBeVisible();
});

test('a browser whose reader blocked all cookies and storage: the same, and nothing breaks', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'werkmap-'));
  fs.mkdirSync(path.join(folder, 'Default'));
  fs.writeFileSync(
    path.join(folder, 'Default', 'Preferences'),
    JSON.stringify({profile: {default_content_setting_values: {cookies: 2}}}),
  );
  const context = await launchIn(folder);
  const page = context.pages()[0] ?? (await context.newPage());
  await openTool(page);
  await expect(alert(page)).toContainText('Je browser laat deze site niets bewaren.');
  await tool(page).getByRole('button', {name: 'Begin'}).click();
  await onPart(page, 1);
  await moment(page).fill('Nog niet bewaard.');
  await expect(alert(page)).toContainText('Bewaar het als bestand.');
  await context.close();
  fs.rmSync(folder, {recursive: true, force: true});
});
