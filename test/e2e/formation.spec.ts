import {expect, test} from '@playwright/test';
import {desk, openDesk, outAndBack} from './desk';
import {
  ADDRESS,
  beginReckoning,
  button,
  field,
  outcome,
  saved,
  scenarioName,
  tool,
} from './formationTool';
import {readStore} from './seedRecord';
import {blockStorage} from './storageFaults';

test.describe.configure({mode: 'parallel'});

const NEEDED = /^Voltijdcoaches die u nodig hebt/;

test('the own numbers change the outcome, the formulas and the drawing, and stay after a reload', async ({
  page,
}) => {
  await beginReckoning(page);
  await expect(outcome(page, NEEDED)).toContainText('5,5 (tussen');
  await field(page, 'uw getal Nieuwe deelnemers').fill('20');
  await expect(outcome(page, NEEDED)).toContainText('11 (tussen');
  await expect(tool(page).getByText('Uw getal ligt niet tussen laagst en hoogst')).toBeVisible();
  await field(page, 'hoogst Nieuwe deelnemers').fill('24');
  await expect(tool(page).getByText('Uw getal ligt niet tussen laagst en hoogst')).toHaveCount(0);
  await tool(page).getByText('De formules, met uw getallen erin').click();
  await expect(tool(page).locator('math').filter({hasText: '480'}).first()).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(outcome(page, NEEDED)).toContainText('11 (tussen');
});

test('what does not fit is said with what to do, and the last number that fits still counts', async ({
  page,
}) => {
  await beginReckoning(page);
  const perCoach = field(page, 'uw getal Deelnemers per voltijdcoach');
  for (const [typed, words] of [
    ['0', 'Kies een getal van minstens 1. Tot dan rekenen we met 50.'],
    ['9999', 'Kies een getal van hoogstens 500. Tot dan rekenen we met 50.'],
    ['veel', 'Schrijf alleen een getal, zoals 1363 of 12,5. Tot dan rekenen we met 50.'],
    ['', 'Vul hier een getal in. Tot dan rekenen we met 50.'],
  ] as const) {
    await perCoach.fill(typed);
    await expect(perCoach).toHaveAccessibleDescription(words);
    await expect(outcome(page, NEEDED)).toContainText('5,5 (tussen');
  }
  await perCoach.fill('40');
  await expect(perCoach).toHaveAccessibleDescription('');
  await expect(outcome(page, NEEDED)).toContainText('7 (tussen');
});

test('scenarios stand side by side; one that was taken away is put back', async ({page}) => {
  await beginReckoning(page);
  await button(page, 'Voeg een scenario toe, als kopie').click();
  await scenarioName(page).fill('Ruimer');
  await field(page, 'uw getal Deelnemers per voltijdcoach').fill('30');
  await expect(outcome(page, NEEDED)).toHaveText([/^5,5 /, /^9 /]);
  await button(page, 'Haal dit scenario weg').click();
  await expect(outcome(page, NEEDED)).toHaveText([/^5,5 /]);
  await button(page, 'Zet het terug').click();
  await expect(outcome(page, NEEDED)).toHaveText([/^5,5 /, /^9 /]);
});

test('prices make costs, an empty price is said and never guessed', async ({page}) => {
  await beginReckoning(page);
  await tool(page).getByText('Vul uw prijzen in').click();
  const coaches = outcome(page, /^Coaches/);
  await expect(coaches).toHaveText('niet ingevuld');
  await field(page, 'Een voltijdcoach, met alle kosten eromheen (euro per jaar)').fill('100.000');
  await expect(coaches).toHaveText('€ 552.000');
  await expect(outcome(page, /^Per deelnemer per jaar/)).toHaveText('€ 2.300');
  await expect(outcome(page, /^Ontmoetingsplek/)).toHaveText('niet ingevuld');
});

test('a link brings all scenarios to another device, which keeps nothing before a press', async ({
  page,
  browser,
}) => {
  await beginReckoning(page);
  await field(page, 'uw getal Nieuwe deelnemers').fill('12,5');
  await scenarioName(page).fill('Wijk_noord & zuid');
  const link = new URL((await tool(page).locator('[data-link]').textContent()) ?? '');
  const context = await browser.newContext({baseURL: link.origin});
  const other = await context.newPage();
  await other.goto(`${ADDRESS}${link.hash}`);
  await expect(
    tool(other).getByRole('heading', {name: 'Iemand deelt een berekening met u'}),
  ).toBeFocused();
  await expect(tool(other).getByRole('columnheader', {name: 'Wijk_noord & zuid'})).toBeVisible();
  expect(await readStore(other)).toEqual([]);
  await button(other, 'Neem de berekening over').click();
  await expect(field(other, 'uw getal Nieuwe deelnemers')).toHaveValue('12,5');
  await context.close();
});

for (const hash of ['#reken=1_2', '#reken=', '#reken=%7B%22__proto__%22%3A1%7D']) {
  test(`a link that was cut off or made up (${hash}) says so`, async ({page}) => {
    await page.goto(`${ADDRESS}${hash}`);
    await expect(tool(page).getByRole('alert')).toContainText('In deze link staat geen berekening');
  });
}

test('it goes along as a spreadsheet and a document, and in the file of the notebook and back', async ({
  page,
}) => {
  await beginReckoning(page);
  for (const [name, ending] of [
    ['Bewaar als rekenblad (ODS)', 'ods'],
    ['Bewaar als ODT', 'odt'],
    ['Bewaar als DOCX', 'docx'],
  ] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^berekening-van-.*\\.${ending}$`));
  }
  await expect(saved(page)).toBeVisible();
  const before = await readStore(page);
  await openDesk(page);
  await outAndBack(page);
  const piece = desk(page).getByRole('listitem').filter({hasText: 'Berekening van'});
  await expect(piece).toContainText('1 scenario');
  expect(await readStore(page)).toEqual(before);
});

test('storage blocked: says so, and the work stays in the tab', async ({page, context}) => {
  await blockStorage(context);
  await beginReckoning(page);
  await field(page, 'uw getal Nieuwe deelnemers').fill('20');
  await expect(tool(page).getByRole('alert').first()).toBeVisible();
  await expect(outcome(page, NEEDED)).toContainText('11 (tussen');
});

test('without scripts an example reads, with its formulas and every assumption', async ({
  browser,
}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const example = page.getByRole('region', {name: 'Een voorbeeld, doorgerekend'});
  await expect(example.locator('math')).toHaveCount(14);
  await expect(
    example.getByRole('row', {name: /^Werkbare uren per voltijdcoach 1\.363/}),
  ).toBeVisible();
  await context.close();
});
