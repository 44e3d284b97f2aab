import {expect, test} from '@playwright/test';
import {blockStorage} from './storageFaults';
import {desk, openDesk, outAndBack} from './desk';
import {readStore} from './seedRecord';
import {ADDRESS, beginScan, button, evidence, fillIn, outcome, saved, tool} from './scanTool';

test.describe.configure({mode: 'parallel'});

test('two people fill it in apart on their own devices; laid over each other, where they differ is the agenda', async ({
  page,
  browser,
}) => {
  await beginScan(page);
  await evidence(page).fill('Besluit van het college in het voorjaar.');
  await fillIn(page, () => 'Ja, met bewijs');
  await tool(page).getByLabel('Vanuit welke rol vulde u dit in?').fill('leidinggevende');
  const link = await tool(page).getByText('#ronde=').innerText();

  const other = await browser.newContext({baseURL: new URL(page.url()).origin});
  const colleague = await other.newPage();
  await colleague.goto(`${ADDRESS}${new URL(link).hash}`);
  await expect(
    tool(colleague).getByRole('heading', {name: 'Iemand vraagt u om deze scan in te vullen'}),
  ).toBeFocused();
  await button(colleague, 'Begin met invullen').click();
  // The third indicator of the last precondition is seen otherwise.
  await fillIn(colleague, (indicator) => (indicator === 26 ? 'Nog niet' : 'Ja, met bewijs'));
  await tool(colleague).getByLabel('Vanuit welke rol vulde u dit in?').fill('coach');
  const [file] = await Promise.all([
    colleague.waitForEvent('download'),
    button(colleague, 'Bewaar uw scan om te geven').click(),
  ]);
  await tool(page)
    .getByLabel('Kreeg u een ingevulde scan terug? Haal hem binnen')
    .setInputFiles(await file.path());
  await expect(tool(page).getByText('Binnen. De antwoorden staan hierboven')).toBeVisible();
  await other.close();

  const first = tool(page).getByRole('listitem').filter({hasText: '1 uitspraak verschilt'});
  await expect(first).toContainText('Een caseload die te doen is');
  await expect(first).toContainText('Waar gaat de tijd echt heen?');
  const row = tool(page).getByRole('row', {name: /^Er is afgesproken wanneer begeleiding stopt/});
  await expect(row.getByRole('cell')).toHaveText(['ja, met bewijs', 'nog niet', 'ja']);
  await page.reload();
  await expect(row.getByRole('cell')).toHaveText(['ja, met bewijs', 'nog niet', 'ja']);
});

test('half a year later it says which answers are others now, and what that does not prove', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-05-20T10:00:00Z');
  await beginScan(page);
  await fillIn(page, () => 'Nog niet');
  await page.clock.setFixedTime('2026-11-20T10:00:00Z');
  await button(page, 'Naar het overzicht').click();
  await button(page, 'Vul opnieuw in').click();
  await fillIn(page, (indicator) => (indicator === 0 ? 'Deels' : 'Nog niet'));
  await expect(tool(page).getByText('eerst ‘nog niet’, nu ‘deels’')).toHaveCount(1);
  await expect(tool(page).getByText('Een ander antwoord is nog geen vooruitgang')).toBeVisible();
});

test('the outcome goes along as a document and as a record, and the record comes back', async ({
  page,
}) => {
  await beginScan(page);
  await fillIn(page, (indicator) => (indicator % 2 === 0 ? 'Weten we niet' : 'Deels'));
  for (const [name, ending] of [
    ['Bewaar als ODT', 'odt'],
    ['Bewaar als DOCX', 'docx'],
  ] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^scan-van-de-randvoorwaarden-.*\\.${ending}$`),
    );
  }
  await expect(saved(page)).toBeVisible();
  const before = await readStore(page);
  await openDesk(page);
  await outAndBack(page);
  const piece = desk(page).getByRole('listitem').filter({hasText: 'Scan van de randvoorwaarden'});
  await expect(piece).toContainText('afgerond op');
  expect(await readStore(page)).toEqual(before);
  await piece.getByRole('link').click();
  await expect(outcome(page)).toBeVisible();
});

test('stopped half-way, it goes on at the first statement that is open', async ({page}) => {
  await beginScan(page);
  for (const group of await tool(page).getByRole('group').all()) {
    await group.getByRole('radio', {name: 'Deels'}).check();
  }
  await expect(saved(page)).toBeVisible();
  await button(page, 'Stop voor nu').click();
  await expect(tool(page).getByText('4 van 28 uitspraken')).toBeVisible();
  await tool(page)
    .getByRole('link', {name: /^Scan van/})
    .click();
  await expect(tool(page).getByText('Onderdeel 2 van 7')).toBeVisible();
  await expect(outcome(page)).toHaveCount(0);
});

test('who comes back to the start finds the introduction as it was', async ({page}) => {
  await page.goto(ADDRESS);
  const top = tool(page).locator('p').first();
  const looks = () =>
    top.evaluate((element) => {
      const {color, display, fontSize} = getComputedStyle(element);
      return {color, display, fontSize};
    });
  await expect(button(page, 'Begin met invullen')).toBeVisible();
  const before = await looks();
  await button(page, 'Begin met invullen').click();
  await button(page, 'Stop voor nu').click();
  await expect(top).toBeFocused();
  expect(await looks()).toEqual(before);
});

test('storage blocked: says so, and the work stays in the tab', async ({page, context}) => {
  await blockStorage(context);
  await beginScan(page);
  await evidence(page).fill('Staat in het jaarplan.');
  await expect(tool(page).getByRole('alert').first()).toBeVisible();
  await button(page, 'Verder').click();
  await button(page, 'Terug').click();
  await expect(evidence(page)).toHaveValue('Staat in het jaarplan.');
});

test('a link with other questions than the site has says so, and begins nothing', async ({
  page,
}) => {
  await page.goto(`${ADDRESS}#ronde=ab12&lijst=anders`);
  await expect(tool(page).getByRole('alert')).toContainText('De vragen op de site zijn veranderd');
  expect(await readStore(page)).toEqual([]);
});

test('without scripts the whole scan reads, with the questions to talk about', async ({
  browser,
}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const form = page.getByRole('form', {name: 'De scan op papier'});
  await expect(form.getByRole('group')).toHaveCount(28);
  await expect(form.getByText('Waar gaat de tijd echt heen?')).toBeVisible();
  await context.close();
});
