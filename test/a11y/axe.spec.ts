import {AxeBuilder} from '@axe-core/playwright';
import {expect, test, type Page} from '@playwright/test';
import {allPages, KINDS} from '../e2e/pages';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  // Legacy mode: the default one opens a second page, which dies in some builds of Chromium.
  const {violations: found} = await new AxeBuilder({page})
    .withTags(TAGS)
    .setLegacyMode(true)
    .analyze();
  return found.flatMap(({id, nodes}) =>
    nodes.map(({target}) => `${address} ${id} ${target.join(' ')}`),
  );
}

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
  const scan = async () =>
    (await new AxeBuilder({page}).withTags(TAGS).setLegacyMode(true).analyze()).violations.map(
      ({id}) => id,
    );
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  expect(await scan()).toEqual([]);
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', {name: /^Bron en grens, noot/})
    .first()
    .click();
  expect(await scan()).toEqual([]);
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
