import fs from 'node:fs/promises';
import {expect, test, type Browser, type Page} from '@playwright/test';
import {problems} from '../a11y/everywhere';
import {watchPages} from './findings';
import {openAwake} from './openAwake';

const PAGE = '/zelfbeoordeling/';

/** Answers every question of the part that is open, each with the same place in its row. */
async function answerPart(page: Page, place: number): Promise<void> {
  for (const group of await page.locator('main fieldset').filter({visible: true}).all()) {
    await group.getByRole('radio').nth(place).check();
  }
}

/** Fills in the first part and opens the own picture. */
async function fillIn(page: Page, place: number): Promise<void> {
  await openAwake(page, PAGE);
  await page.getByRole('button', {name: 'Begin', exact: true}).click();
  await page.getByRole('heading', {name: 'Contact houden'}).waitFor();
  await answerPart(page, place);
  await page.getByText('Bewaard op dit apparaat.').waitFor();
  const record = /stuk=([^&]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(`${PAGE}#stuk=${record}&deel=beeld`);
  await page.getByRole('heading', {name: 'Je eigen beeld'}).waitFor();
}

/** Presses a button that offers a file; the file, which a context takes along when it closes. */
async function download(page: Page, name: string) {
  const offered = page.waitForEvent('download');
  await page.getByRole('button', {name}).click();
  const saved = await offered;
  return {
    name: saved.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await fs.readFile(await saved.path()),
  };
}

/** Another person with a browser of their own; `close` asserts that nothing left the site. */
async function person(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({viewport: {width: 360, height: 740}});
  const origin = new URL(baseURL ?? '').origin;
  const found = await watchPages(context, origin);
  const page = await context.newPage();
  const close = async () => {
    const {violations, foreign, errors, cookies} = await found(page);
    expect({violations, foreign, errors, cookies}).toEqual({
      violations: [],
      foreign: [],
      errors: [],
      cookies: [],
    });
    await context.close();
  };
  return {page, close};
}

test('a colleague is asked by link, gives a file back, and both stand side by side', async ({
  browser,
  baseURL,
}) => {
  const coach = await person(browser, baseURL);
  await fillIn(coach.page, 0);
  const link = await coach.page.getByText(/^http.*#vraag=/).textContent();
  expect(link).toMatch(
    /\/zelfbeoordeling\/collega\/#vraag=[0-9a-f]+&lijst=coachvaardigheden\.\d+$/,
  );

  const colleague = await person(browser, baseURL);
  const {page} = colleague;
  await openAwake(page, `/zelfbeoordeling/collega/${new URL(link ?? '').hash}`);
  await page.getByRole('button', {name: 'Begin', exact: true}).click();
  await page.getByRole('heading', {name: 'Contact houden'}).waitFor();
  await answerPart(page, 3);
  await page.getByLabel('Wat zag of hoorde je?').fill('Je koos een ander moment.');
  expect(await problems(page, 'a colleague answers')).toEqual([]);
  await page.getByText('Bewaard op dit apparaat.').waitFor();
  // The same link again: what was begun is still there.
  await page.goto('/zelfbeoordeling/');
  await openAwake(page, `/zelfbeoordeling/collega/${new URL(link ?? '').hash}`);
  await page.getByRole('button', {name: 'Ga verder'}).click();
  await page.getByText('Alle onderdelen').click();
  await page.goto(page.url().replace(/(&deel=.*)?$/, '&deel=beeld'));
  await page.getByLabel('Van wie komt dit?').fill('collega van dinsdag');
  await expect(page.getByText('Je koos een ander moment.').first()).toBeVisible();
  expect(await problems(page, 'a view to give back')).toEqual([]);
  const answer = await download(page, 'Bewaar voor je collega');
  expect(answer.buffer.toString()).toContain('Je koos een ander moment.');
  await colleague.close();

  await coach.page.getByLabel(/Kreeg je een bestand terug/).setInputFiles(answer);
  await expect(
    coach.page.getByRole('heading', {name: 'Wat een collega zag: collega van dinsdag'}),
  ).toBeVisible();
  await expect(
    coach.page.getByText('Contact houden: jij beginnend, je collega stevig'),
  ).toBeVisible();
  await expect(coach.page.getByText('Je koos een ander moment.')).toBeVisible();
  expect(await problems(coach.page, 'two views beside each other')).toEqual([]);
  await coach.close();
});

test('four members of a team share a word, and the team sees the spread', async ({
  browser,
  baseURL,
}) => {
  const files: Awaited<ReturnType<typeof download>>[] = [];
  const member = await person(browser, baseURL);
  await fillIn(member.page, 3);
  for (const word of ['stevig (jouw beeld)', 'beginnend', 'op weg', 'beginnend']) {
    // Another visit: another file that counts as another person.
    await member.page.reload();
    await member.page.keyboard.press('Shift');
    await member.page.getByText('Wat je deelt, per onderdeel').click();
    const choice = member.page.getByRole('combobox', {name: 'Contact houden'});
    await choice.selectOption({label: `deel: ${word}`});
    expect(await problems(member.page, 'what a member shares')).toEqual([]);
    files.push(await download(member.page, 'Bewaar voor het team'));
  }
  await member.close();

  const {page, close} = await person(browser, baseURL);
  await openAwake(page, '/zelfbeoordeling/team/');
  await page.getByRole('button', {name: 'Begin een beeld'}).click();
  const field = page.getByLabel('Haal de bestanden van je team binnen');
  await field.setInputFiles(files.slice(0, 3));
  await expect(page.getByText(/^Nog 1 nodig/)).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  await field.setInputFiles(files);
  await expect(page.getByRole('figure', {name: 'Jullie team: 4 bestanden'})).toBeVisible();
  await expect(page.getByText(/Hoe kan ik bij ‘Contact houden’ iets proberen/)).toBeVisible();
  expect(await problems(page, 'a team')).toEqual([]);
  await page.getByRole('button', {name: 'Haal dat bestand er weer uit'}).click();
  await expect(page.getByText(/^Nog 1 nodig/)).toBeVisible();
  await close();
});
