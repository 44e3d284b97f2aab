import {expect, test} from '@playwright/test';

const PAGE = '/randvoorwaarden/methodisch-werken/';
const WORD = 'intervisie';

const open = '[popover]:popover-open';

test('a term is marked once on a page, and hovering it shows what it means', async ({page}) => {
  await page.goto(PAGE);
  const word = page.getByRole('button', {name: WORD, exact: true});
  await expect(word).toHaveCount(1);
  await word.hover();
  await expect(page.locator(open)).toContainText('Collega');
  await page.getByRole('heading', {level: 1}).hover();
  await expect(page.locator(open)).toHaveCount(0);
});

test('a tap on a term shows its explanation at the bottom of a phone', async ({browser}) => {
  const context = await browser.newContext({
    viewport: {width: 360, height: 740},
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(PAGE);
  await page.getByRole('button', {name: WORD, exact: true}).tap();
  const card = page.locator(open);
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
  await context.close();
});

test('the keyboard opens a term, Escape closes it, and its link leads to the glossary', async ({
  page,
}) => {
  await page.goto(PAGE);
  const word = page.getByRole('button', {name: WORD, exact: true});
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(open)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(open)).toHaveCount(0);
  await expect(word).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/begrippen\/#intervisie$/);
  await expect(page.locator('#intervisie')).toBeInViewport();
});

test('a term explains itself without JavaScript', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(PAGE);
  await page.getByRole('button', {name: WORD, exact: true}).click();
  await expect(page.locator(open)).toContainText('Collega');
  await context.close();
});

test('on paper the words of a page stand explained below it', async ({page}) => {
  await page.goto(PAGE);
  await page.emulateMedia({media: 'print'});
  const notes = page.locator('details', {hasText: 'Woorden uitgelegd'});
  await expect(notes.getByText(WORD, {exact: true})).toBeVisible();
});

test('a page about a word does not mark it, nor do headings and links', async ({page}) => {
  await page.goto('/randvoorwaarden/caseload/');
  await expect(page.getByRole('button', {name: 'caseload', exact: true})).toHaveCount(0);
  await expect(page.locator('article :is(h1, h2, h3, a) button')).toHaveCount(0);
});

test('the glossary runs from A to Z, and a letter leads to its words', async ({page}) => {
  await page.goto('/begrippen/');
  const letters = page.getByRole('navigation', {name: 'Begrippen op letter'}).getByRole('link');
  const names = await letters.allTextContents();
  expect(names).toEqual(names.toSorted());
  expect(names.length).toBeGreaterThan(15);
  await letters.getByText('P', {exact: true}).click();
  await expect(page.getByRole('heading', {level: 2, name: 'P', exact: true})).toBeInViewport();
  const terms = await page.getByRole('heading', {level: 3}).allTextContents();
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'nl')));
});
