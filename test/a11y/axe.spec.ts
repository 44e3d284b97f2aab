import {expect, test, type Page} from '@playwright/test';
import {openAwake} from '../e2e/openAwake';
import {allPages, KINDS} from '../e2e/pages';
import {scan} from './scan';

async function violations(page: Page, address: string): Promise<string[]> {
  await openAwake(page, address);
  const found = await scan(page);
  return found.flatMap(({id, places}) => places.map((place) => `${address} ${id} ${place}`));
}

// The pages of one test come one after another; the tests themselves share the two workers.
test.describe.configure({mode: 'parallel'});

test('axe finds what is wrong, so that finding nothing means something', async ({page}) => {
  await openAwake(page, '/over/');
  await page.locator('main').evaluate((main) => {
    main.append(document.createElement('img'), document.createElement('button'));
  });
  const ids = (await scan(page)).map(({id}) => id);
  expect(ids).toEqual(expect.arrayContaining(['button-name', 'image-alt']));
});

test('axe finds nothing on any page', async ({page}) => {
  test.setTimeout(600_000);
  const found: string[] = [];
  for (const address of allPages()) {
    found.push(...(await violations(page, address)));
  }
  expect(found).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on each kind of page, ${theme} at ${width} px`, async ({browser}) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({
        colorScheme: theme,
        viewport: {width, height: 800},
      });
      const page = await context.newPage();
      const found: string[] = [];
      for (const address of KINDS) {
        found.push(...(await violations(page, address)));
      }
      expect(found).toEqual([]);
      await context.close();
    });
  }
}

test('axe finds nothing with the menu open, or with a note open', async ({page}) => {
  await page.goto('/pilots/leiden/', {waitUntil: 'networkidle'});
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  expect(await scan(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', {name: /^Bron en grens, noot/})
    .first()
    .click();
  expect(await scan(page)).toEqual([]);
});

test('@all axe finds nothing on any page, in both themes, at 320, 360 and 1280 px', async ({
  browser,
}) => {
  test.setTimeout(3_600_000);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 360, 1280]) {
      const context = await browser.newContext({colorScheme, viewport: {width, height: 800}});
      const page = await context.newPage();
      for (const address of allPages()) {
        found.push(...(await violations(page, address)));
      }
      await context.close();
    }
  }
  expect(found).toEqual([]);
});
