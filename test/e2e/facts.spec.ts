import {expect, test} from '@playwright/test';

const FIGURE = '77 procent';

test.beforeEach(async ({page}) => {
  await page.goto('/pilots/leiden/');
});

test('hovering a marked figure shows its source and limit, and leaving hides them', async ({
  page,
}) => {
  const card = page.locator('[popover]:popover-open');
  await page.locator('mark', {hasText: FIGURE}).first().hover();
  await expect(card).toContainText('Programma Sociaal Domein');
  await page.getByRole('heading', {level: 1}).hover();
  await expect(card).toHaveCount(0);
});

test('the keyboard opens a note, and Escape closes it and keeps the place', async ({page}) => {
  const note = page.getByRole('button', {name: /^Bron en grens, noot/}).first();
  await note.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[popover]:popover-open')).toContainText('Grens:');
  await page.keyboard.press('Escape');
  await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
  await expect(note).toBeFocused();
});

test('the link in a note leads to the source on the page of sources, which leads back', async ({
  page,
}) => {
  await page.locator('mark', {hasText: FIGURE}).first().hover();
  await page.locator('[popover]:popover-open').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/bronnen\/#programma-sociaal-domein-2020$/);
  const source = page.locator('#programma-sociaal-domein-2020');
  await expect(source).toContainText('link niet gecontroleerd');
  await source.getByRole('link', {name: 'Leiden', exact: false}).first().click();
  await expect(page).toHaveURL(/\/pilots\/leiden\/$/);
});

test('the drawing, the sentence and the table of a city tell the same figure', async ({page}) => {
  const figure = page.locator('figure').first();
  await expect(figure.locator('figcaption')).toContainText(FIGURE);
  await expect(figure.getByRole('table')).toContainText(FIGURE);
  await expect(figure.locator('[aria-hidden] >> text=77 procent').first()).toBeVisible();
});

test('a tension in plain words names its sources', async ({page}) => {
  await page.goto('/onderzoek/wat-weten-we/#x01');
  const tension = page.locator('#x01');
  await expect(tension).toContainText('Daarom schrijven wij het zo:');
  await expect(tension.getByRole('link').first()).toHaveAttribute('href', /\/bronnen\/?#/);
});
