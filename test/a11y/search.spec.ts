import {expect, test} from '@playwright/test';
import {askDialog, dialog, openDialog} from '../e2e/openSearch';
import {problems} from './everywhere';
import {scan} from './scan';

test.use({serviceWorkers: 'block'});
test.describe.configure({mode: 'parallel'});

test('axe finds nothing in the dialog: empty, with results, mended, without results', async ({
  page,
}) => {
  await page.goto('/pilots/leiden/');
  await openDialog(page);
  expect(await problems(page, 'start')).toEqual([]);
  for (const question of ['huisbezoek', 'vertrouwn', 'xqzwvkj']) {
    await askDialog(page, question);
    expect(await problems(page, question)).toEqual([]);
  }
});

test('axe finds nothing on /zoeken: with results, mended, without results', async ({page}) => {
  for (const question of ['gesprek', 'vertrouwn', 'xqzwvkj']) {
    await page.goto(`/zoeken/?q=${question}`);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/gevonden/);
    expect(await problems(page, question)).toEqual([]);
  }
});

test('axe finds what is wrong in the dialog, so that finding nothing means something', async ({
  page,
}) => {
  await page.goto('/pilots/leiden/');
  await openDialog(page);
  await askDialog(page, 'huisbezoek');
  await dialog(page)
    .getByRole('option')
    .first()
    .evaluate((option) => option.append(document.createElement('button')));
  const ids = (await scan(page)).map(({id}) => id);
  expect(ids).toEqual(expect.arrayContaining(['button-name', 'nested-interactive']));
});
