import fs from 'node:fs/promises';
import {expect, test} from '@playwright/test';
import {strFromU8, unzipSync} from 'fflate';
import {desk, openDesk, outAndBack} from './desk';
import * as formation from './formationTool';
import * as memo from './memoTool';
import {pagesIn} from './pdf';
import * as scan from './scanTool';
import {readStore} from './seedRecord';

test.describe.configure({mode: 'parallel'});
test.use({viewport: {width: 360, height: 740}});

test('an administrator comes from the home page to a memo with the own figures and answers in it', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', {name: /weeg de aanpak als bestuurder/})
    .click();
  await page.getByRole('main').getByRole('link', {name: 'Bestuur', exact: true}).click();
  await page.getByRole('main').getByRole('link', {name: 'de scan', exact: true}).click();
  await scan.button(page, 'Begin met invullen').click();
  await scan.fillIn(page, (indicator) => (indicator < 4 ? 'Weten we niet' : 'Ja, met bewijs'));

  await page.getByRole('main').getByRole('link', {name: 'De aanpak op één bladzijde'}).click();
  await page.getByRole('main').getByRole('link', {name: 'rekenen', exact: true}).first().click();
  await formation.button(page, 'Begin een berekening').click();
  await formation.field(page, 'uw getal Nieuwe deelnemers').fill('15');
  await expect(formation.outcome(page, /^Deelnemers tegelijk/)).toContainText('360');
  await formation.tool(page).getByText('Vul uw prijzen in').click();
  await formation
    .field(page, 'Een voltijdcoach, met alle kosten eromheen (euro per jaar)')
    .fill('80000');
  await expect(formation.saved(page)).toBeVisible();

  await page.getByRole('main').getByRole('link', {name: 'De aanpak op één bladzijde'}).click();
  await page.getByRole('main').getByRole('link', {name: 'Notitie', exact: true}).click();
  await memo.pressBegin(page);
  await memo.question(page).fill('Gaan we een jaar proefdraaien in één wijk?');
  const read = memo.tool(page).getByText('Gaan we een jaar proefdraaien in één wijk?');
  await expect(read.last()).toBeVisible();
  const row = (name: RegExp) => memo.tool(page).getByRole('row', {name});
  await expect(row(/^Deelnemers tegelijk/)).toContainText('360');
  await expect(row(/^Coaches/)).toContainText('€ 662.400');
  await expect(
    memo.tool(page).getByRole('heading', {name: 'Investeren in de kwetsbaarste inwoners'}),
  ).toBeVisible();
  await expect(row(/^In Leiden|77/).first()).toContainText(/vergelijkingsgroep/);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    memo.tool(page).getByRole('button', {name: 'Bewaar als ODT'}).click(),
  ]);
  const parts = unzipSync(await fs.readFile(await file.path()));
  const text = strFromU8(parts['content.xml'] ?? new Uint8Array());
  expect(text).toContain('Gaan we een jaar proefdraaien in één wijk?');
  expect(text).toContain('€ 662.400');
});

test('without a scan or a reckoning a memo says so, and what was not written is still to be filled in', async ({
  page,
}) => {
  await memo.beginMemo(page);
  await expect(memo.tool(page).getByText('Er is nog niet gerekend.')).toBeVisible();
  await expect(
    memo.tool(page).getByText('De randvoorwaarden zijn nog niet nagelopen.'),
  ).toBeVisible();
  await expect(memo.tool(page).getByText('Nog in te vullen.')).toHaveCount(5);
});

test('the notebook says how far a memo is; to a file, wiped, and back it is the same', async ({
  page,
}) => {
  await memo.beginMemo(page);
  await memo.question(page).fill('Doen we het?');
  await expect
    .poll(() => readStore(page))
    .toMatchObject([{data: {texts: {question: 'Doen we het?'}}}]);
  const before = await readStore(page);
  await openDesk(page);
  await outAndBack(page);
  const piece = desk(page).getByRole('listitem').filter({hasText: 'Notitie van'});
  await expect(piece).toContainText('1 van 5 stukken tekst');
  expect(await readStore(page)).toEqual(before);
});

test('on paper a memo stands alone, without the page around it', async ({page}) => {
  await memo.beginMemo(page);
  const outline = page.getByRole('heading', {name: 'De opzet'});
  await expect(outline).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(outline).toBeHidden();
  await expect(memo.question(page)).toBeHidden();
  await expect(memo.tool(page).getByRole('heading', {name: 'Bronnen', exact: true})).toBeVisible();
});

test('the hand-out for the council prints on two sheets', async ({page}) => {
  await page.goto('/bestuur/raad/');
  expect(pagesIn(await page.pdf({format: 'A4'}))).toBe(2);
});
