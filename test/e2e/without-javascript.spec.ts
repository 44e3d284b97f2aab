import {expect, test} from '@playwright/test';
import {allPages} from './pages';

test.use({javaScriptEnabled: false, viewport: {width: 320, height: 640}});

test('every page reads without JavaScript at 320 px and does not scroll sideways', async ({
  page,
}) => {
  test.setTimeout(600_000);
  for (const address of allPages()) {
    await page.goto(address);
    await expect(page.getByRole('heading', {level: 1}).first(), address).toBeVisible();
    const {words, overflow} = await page.evaluate(() => ({
      words: (document.querySelector('main')?.innerText.match(/\S+/g) ?? []).length,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(words, address).toBeGreaterThan(address === '/nieuws/' ? 20 : 120);
    expect(overflow, address).toBe(0);
  }
});

test('the menu opens and leads on without JavaScript', async ({page}) => {
  await page.goto('/');
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  await page
    .getByRole('navigation', {name: 'Alle onderdelen', exact: true})
    .getByRole('link', {name: 'Pilots'})
    .click();
  await expect(page).toHaveURL(/\/pilots\/$/);
});

test('the source and limit of a figure open without JavaScript', async ({page}) => {
  await page.goto('/pilots/leiden/');
  const note = page.getByRole('button', {name: 'Bron en grens, noot 1', exact: true}).first();
  await note.click();
  const card = page.locator('[popover]:popover-open');
  await expect(card).toContainText('Bron:');
  await expect(card).toContainText('Grens:');
});
