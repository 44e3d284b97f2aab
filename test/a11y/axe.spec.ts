import {expect, test, type Page} from '@playwright/test';
import {openAwake} from '../e2e/openAwake';
import {allPages, KINDS} from '../e2e/pages';
import {problems} from './everywhere';
import {tellCheck} from './figures';
import {scan} from './scan';

async function violations(page: Page, address: string): Promise<string[]> {
  await openAwake(page, address);
  const found = await scan(page);
  tellCheck({check: 'axe-pages', measured: 1, problems: found.length});
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

const GROUPS = 3;
for (let group = 0; group < GROUPS; group += 1) {
  test(`axe finds nothing on each kind of page, and its controls are large enough (${group + 1} of ${GROUPS})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    for (const address of KINDS.filter((_, index) => index % GROUPS === group)) {
      await openAwake(page, address);
      found.push(...(await problems(page, address)));
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing with the menu open, or with a note open', async ({page}) => {
  await page.goto('/pilots/leiden/', {waitUntil: 'networkidle'});
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  expect(await problems(page, 'menu')).toEqual([]);
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', {name: /^Bron en grens, noot/})
    .first()
    .click();
  expect(await problems(page, 'note')).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 360, 1280]) {
    test(`@all axe finds nothing on any page, ${colorScheme} at ${width} px`, async ({browser}) => {
      test.setTimeout(1_800_000);
      const context = await browser.newContext({colorScheme, viewport: {width, height: 800}});
      const page = await context.newPage();
      const found: string[] = [];
      for (const address of allPages()) {
        found.push(...(await violations(page, address)));
      }
      await context.close();
      expect(found).toEqual([]);
    });
  }
}
