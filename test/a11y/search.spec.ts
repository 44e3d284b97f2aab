import {expect, test} from '@playwright/test';
import {askDialog, dialog, openDialog} from '../e2e/openSearch';
import {scan} from './scan';

test.use({serviceWorkers: 'block'});
test.describe.configure({mode: 'parallel'});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${theme} at ${width} px`, () => {
      test.use({colorScheme: theme, viewport: {width, height: 800}});

      test('axe finds nothing in the dialog: empty, with results, mended, without results', async ({
        page,
      }) => {
        await page.goto('/pilots/leiden/');
        await openDialog(page);
        expect(await scan(page)).toEqual([]);
        for (const question of ['huisbezoek', 'vertrouwn', 'xqzwvkj']) {
          await askDialog(page, question);
          expect(await scan(page), question).toEqual([]);
        }
      });

      test('axe finds nothing on /zoeken: with results, mended, without results', async ({
        page,
      }) => {
        for (const question of ['gesprek', 'vertrouwn', 'xqzwvkj']) {
          await page.goto(`/zoeken/?q=${question}`);
          await expect(page.getByRole('main').getByRole('status')).toHaveText(/gevonden/);
          expect(await scan(page), question).toEqual([]);
        }
      });
    });
  }
}

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
