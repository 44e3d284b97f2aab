import fs from 'node:fs/promises';
import ICAL from 'ical.js';
import {expect, test, type Locator, type Page} from '@playwright/test';
import {NOTHING, watchPages} from './findings';
import {openAwake} from './openAwake';
import {begin, clock, lead, plan, planner, saved} from './plannerTool';
import {readStore} from './seedRecord';
import {TIGHT, sideways} from './shapes';

const QUESTION = 'Hoe kan ik rustig blijven, terwijl de ander boos wordt?';
const NAME = 'Noortje';
const PLACE = 'Buurthuis Zuid';
const ACTION = 'Ik vraag eerst of het uitkomt.';

const title = (page: Page, words: string): Locator =>
  lead(page).getByRole('heading', {name: words, exact: true});
const EVENING = new Date('2026-12-03T18:30:00.000Z');
const after = (minutes: number) => new Date(EVENING.getTime() + minutes * 60_000);

test('a team chooses, plans, prints, leads with a reload in the middle, closes, and plans the next', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const read = await watchPages(context, new URL(baseURL ?? '').origin);
  await context.clock.setFixedTime(EVENING);

  // Choosing: what fits comes first, with why.
  await openAwake(page, '/intervisie/methoden/');
  const main = page.getByRole('main');
  await main.getByLabel('Met hoeveel zijn jullie?').selectOption('6');
  await main.getByLabel('Hoeveel minuten is er?').selectOption('90');
  await main.getByLabel('Hoe ervaren is de groep?').selectOption({label: 'Wij beginnen net'});
  await main.getByLabel('Wat voor vraag ligt er?').selectOption({label: 'Er gebeurde iets'});
  const first = main.getByRole('row').nth(1);
  await expect(first).toContainText('Past. Voor: past goed bij deze vraag');
  await first.getByRole('link', {name: 'Incidentmethode'}).click();
  await page.getByRole('link', {name: 'Plan een bijeenkomst met deze methode'}).click();

  // Planning.
  await planner(page).getByRole('button', {name: 'Begin', exact: true}).click();
  await planner(page).getByLabel('Dag', {exact: true}).fill('2026-12-03');
  await planner(page).getByLabel('Begint om').fill('19:30');
  await planner(page).getByLabel('Hoeveel minuten duurt het?').fill('65');
  await planner(page).getByLabel('Waar (mag leeg blijven)').fill(PLACE);
  await planner(page).getByText('Namen, en wie er niet is').click();
  await planner(page).getByLabel('Naam').first().fill(NAME);
  await planner(page).getByLabel('De vraag', {exact: true}).fill(QUESTION);
  const rows = planner(page).getByRole('table').first().getByRole('row');
  await expect(rows.nth(1)).toContainText('19:30');
  await expect(rows.last()).toContainText('20:35');
  await planner(page)
    .getByLabel(/^Minuten voor Vragen stellen/)
    .fill('20');
  await expect(rows.last()).toContainText('20:35');
  await expect(planner(page).getByLabel('Begeleider', {exact: true})).toHaveValue('p1');
  await expect(saved(page)).toBeVisible();

  // A link that says nothing of what it is about, and a file that another program reads.
  const link = (await planner(page).locator('[data-link]').textContent()) ?? '';
  for (const secret of [QUESTION, NAME, PLACE, 'rustig', 'Buurthuis']) {
    expect(decodeURIComponent(link.replaceAll('+', ' '))).not.toContain(secret);
  }
  const calendar = page.waitForEvent('download');
  await planner(page).getByRole('button', {name: 'Bewaar voor je agenda'}).click();
  const text = await fs.readFile(await (await calendar).path(), 'utf8');
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined,
  );
  expect([event.startDate.toJSDate(), event.endDate.toJSDate()]).toEqual([EVENING, after(65)]);
  expect(text).not.toContain(NAME);
  expect(text.replaceAll(/\r\n /g, '')).not.toContain('rustig');

  // Three sheets, to print and as files; only the facilitator's holds the question.
  const sheet = planner(page).locator('[data-sheet]');
  await expect(sheet).toContainText(QUESTION);
  await page.emulateMedia({media: 'print'});
  await expect(sheet).toBeVisible();
  await expect(planner(page).getByLabel('Dag', {exact: true})).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toBeHidden();
  await page.emulateMedia({media: 'screen'});
  for (const name of ['Blad voor de groep', 'Poster']) {
    await planner(page).getByRole('radio', {name}).check();
    await expect(sheet).not.toContainText(QUESTION);
    await expect(sheet).not.toContainText(NAME);
  }
  const document = page.waitForEvent('download');
  await planner(page).getByRole('button', {name: 'Bewaar als ODT'}).click();
  expect((await document).suggestedFilename()).toMatch(/^intervisie-incidentmethode-.+\.odt$/);

  // Leading: the clock decides, whatever comes in between.
  await begin(page);
  await expect(title(page, 'Afspraken en terugkijken')).toBeVisible();
  const whole = await clock(page).textContent();
  await context.clock.setFixedTime(after(2));
  await expect(clock(page)).not.toHaveText(whole ?? '');
  const two = (await clock(page).textContent()) ?? '';
  await page.reload();
  await expect(clock(page)).toHaveText(two);
  await expect(title(page, 'Afspraken en terugkijken')).toBeVisible();
  await page.keyboard.press('Shift');
  await lead(page).getByRole('region').first().focus();
  await page.keyboard.press('PageDown');
  await expect(title(page, 'Korte situaties')).toBeVisible();
  await page.keyboard.press('.');
  await expect(clock(page)).toContainText('de klok staat stil');
  const still = await clock(page).textContent();
  await context.clock.setFixedTime(after(30));
  await page.keyboard.press('PageUp');
  await expect(title(page, 'Afspraken en terugkijken')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(clock(page)).toHaveText(still ?? '');
  await lead(page).getByRole('button', {name: '5 minuten erbij'}).click();
  await expect(clock(page)).not.toHaveText(still ?? '');
  await lead(page).getByRole('button', {name: 'Laat de klok lopen'}).click();
  await context.clock.setFixedTime(after(60));
  await expect(clock(page)).toContainText('over de tijd');
  await expect(title(page, 'Korte situaties')).toBeVisible();
  for (let step = 3; step <= 7; step += 1) {
    await lead(page).getByRole('button', {name: 'Volgende stap'}).click();
    await expect(lead(page)).toContainText(`Stap ${step} van 7`);
  }
  await lead(page).getByRole('button', {name: 'Naar afronden'}).click();

  // Closing: one action, a day, and what the group learned.
  await lead(page).getByLabel('Wat ga je doen?').fill(ACTION);
  await lead(page).getByLabel('Wanneer?').fill('2026-12-10');
  await lead(page).getByLabel('Wat leerde de groep').fill('Eerst vragen, dan pas raad.');
  await lead(page).getByRole('button', {name: 'Rond de bijeenkomst af'}).click();
  await expect(saved(page)).toBeVisible();

  // The next begins with the action, and with others in the roles.
  await page.goto('/intervisie/plannen/');
  await expect(planner(page)).toContainText('Geleerd: Eerst vragen, dan pas raad.');
  await planner(page)
    .getByRole('button', {name: /^Plan de volgende/})
    .click();
  const back = planner(page).getByRole('region', {name: 'Terugkijken op de vorige keer'});
  await expect(back).toContainText(ACTION);
  await back.getByRole('radio', {name: 'deels gedaan'}).check();
  await expect(planner(page).getByLabel('Begeleider', {exact: true})).toHaveValue('p2');
  await expect(saved(page)).toBeVisible();
  expect(await readStore(page)).toHaveLength(2);
  expect(await read(page)).toEqual({...NOTHING, stored: ['begeleidt']});
});

test('a link gives another device the method, the times and the roles, and nothing else', async ({
  page,
  browser,
}) => {
  await plan(page, 'clinic');
  await planner(page).getByLabel('Dag', {exact: true}).fill('2026-12-03');
  await planner(page).getByLabel('De vraag', {exact: true}).fill(QUESTION);
  const link = new URL((await planner(page).locator('[data-link]').textContent()) ?? '');
  const other = await browser.newPage();
  await other.goto(`${link.pathname}${link.hash}`);
  await expect(planner(other)).toContainText(
    'Clinic, 3 december 2026 13:30, 90 minuten, 6 mensen.',
  );
  expect(await readStore(other)).toEqual([]);
  await planner(other).getByRole('button', {name: 'Neem dit plan over'}).click();
  await expect(planner(other).getByLabel('Dag', {exact: true})).toHaveValue('2026-12-03');
  await expect(planner(other).getByLabel('De vraag', {exact: true})).toHaveValue('');
  await other.close();
});

for (const [what, hash] of [
  ['no such method', '#methode=nergens&begin=13%3A30&minuten=90&mensen=6'],
  ['a time that is none', '#methode=clinic&begin=31%3A30&minuten=90&mensen=6'],
  ['a thousand people', '#methode=clinic&begin=13%3A30&minuten=90&mensen=1000'],
  ['a hostile step', '#methode=clinic&begin=13%3A30&minuten=90&mensen=6&stappen=__proto__.9'],
] as const) {
  test(`a link with ${what} says so, keeps nothing, and leads to the start`, async ({page}) => {
    await page.goto(`/intervisie/plannen/${hash}`);
    await expect(planner(page).getByRole('alert')).toContainText('Deze link klopt niet');
    expect(await readStore(page)).toEqual([]);
    await planner(page).getByRole('button', {name: 'Naar het begin'}).click();
    await expect(planner(page).getByRole('button', {name: 'Begin', exact: true})).toBeVisible();
  });
}

for (const [answer, left] of [
  ['Ja, we gingen door', 'over de tijd'],
  ['Nee, we wachtten', ' over'],
] as const) {
  test(`after a crash the step comes back and asks whether time ran on: ${answer}`, async ({
    page,
    context,
  }) => {
    await context.clock.setFixedTime(EVENING);
    await plan(page, 'clinic');
    await begin(page);
    const [whole] = ((await clock(page).textContent()) ?? '').split(' ');
    const address = page.url();
    await expect(saved(page)).toBeVisible();
    const cdp = await context.newCDPSession(page);
    const gone = page.waitForEvent('crash');
    void cdp.send('Page.crash').catch(() => {});
    await gone;
    await page.close();

    const again = await context.newPage();
    await context.clock.setFixedTime(after(40));
    await again.goto(address);
    await expect(lead(again).getByRole('alert')).toContainText(
      'Jullie waren bij ‘Afspraken en terugkijken’. Om 19:30 werkte het scherm voor het laatst.',
    );
    await lead(again).getByRole('button', {name: answer}).click();
    await expect(clock(again)).toContainText(left);
    const [now] = ((await clock(again).textContent()) ?? '').split(' ');
    expect(now === whole).toBe(answer.startsWith('Nee'));
    await again.reload();
    await expect(clock(again)).toBeVisible();
  });
}

test('a group walks the case of its session on the screen, while the clock goes on', async ({
  page,
}) => {
  await plan(page, 'clinic');
  await planner(page)
    .getByLabel('Waar komt de vraag vandaan?')
    .selectOption({label: 'Verzonnen casus: De brief'});
  await expect(planner(page).getByLabel('De vraag', {exact: true})).not.toHaveValue('');
  await begin(page);
  await lead(page).getByRole('button', {name: 'Loop samen door de casus'}).click();
  await lead(page).getByRole('button', {name: 'Samen, op één scherm'}).click();
  await expect(lead(page).getByRole('button', {name: /^Je /}).first()).toBeVisible();
  await expect(clock(page)).toBeVisible();
});

for (const [what, viewport, size] of TIGHT) {
  test(`${what} a plan and the screen to lead from fit`, async ({page}) => {
    await page.setViewportSize(viewport);
    await plan(page);
    await planner(page).getByText('Namen, en wie er niet is').click();
    await planner(page).getByText('Na afloop', {exact: true}).click();
    expect(await sideways(page, size), 'plan').toBe(0);
    await begin(page);
    expect(await sideways(page, size), 'screen').toBe(0);
  });
}
