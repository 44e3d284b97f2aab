import {expect, test, type Locator, type Page} from '@playwright/test';
import {openAwake} from '../e2e/openAwake';
import {scan} from './scan';

// What the stock theme of Docusaurus 3.10 does wrong (facebook/docusaurus#8478, #11332, #12165 and
// measurements of our own), asked in a way that holds for any theme. `npm run test:stock` builds our
// pages with the stock theme, and demands that each of these fails there.
test.use({serviceWorkers: 'block'});
test.describe.configure({mode: 'parallel'});

const PAGE = '/pilots/leiden';

const menuButton = (page: Page): Locator =>
  page.getByRole('button', {name: /^(?:Menu$|Navigatiebalk|Toggle navigation)/});

/** Whether what has focus lies under something else, or out of the window. */
const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const {activeElement: element} = document;
    const box = element?.getClientRects()[0];
    if (!element || !box || element === document.body) {
      return false;
    }
    // In the middle of what lies in the window: a table may be higher than that.
    const at = document.elementFromPoint(
      (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
      (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
    );
    return !at || !(element.contains(at) || at.contains(element));
  });

const linksInSight = (page: Page): Promise<number> =>
  page.locator('a').evaluateAll(
    (all) =>
      all.filter((link) => {
        const {left, right, top, bottom} = link.getBoundingClientRect();
        return (
          link.checkVisibility({visibilityProperty: true}) &&
          right > 0 &&
          bottom > 0 &&
          left < innerWidth &&
          top < innerHeight
        );
      }).length,
  );

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}});

  test('Escape closes the menu', async ({page}) => {
    await openAwake(page, PAGE);
    const before = await linksInSight(page);
    await menuButton(page).press('Enter');
    await expect.poll(() => linksInSight(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => linksInSight(page)).toBe(before);
  });

  test('focus never lies behind an open menu', async ({page}) => {
    await openAwake(page, PAGE);
    await menuButton(page).press('Enter');
    let covered = 0;
    for (let stop = 0; stop < 15; stop += 1) {
      await page.keyboard.press('Tab');
      covered += (await isCovered(page)) ? 1 : 0;
    }
    expect(covered).toBe(0);
  });
});

test('after a page change the title has focus, for a screen reader to read on there', async ({
  page,
}) => {
  await openAwake(page, PAGE);
  await page.locator('a[href^="/pilots/helmond"]').filter({visible: true}).first().click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('Helmond');
  await expect(page.getByRole('heading', {level: 1})).toBeFocused();
});

test('walking back by key, no stop lies under the bar', async ({page}) => {
  test.setTimeout(240_000);
  const covered: string[] = [];
  for (const address of ['/start/team', '/methodiek/begrijpelijke-taal', '/methodiek']) {
    await openAwake(page, address);
    await page.locator('main a').last().focus();
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Shift+Tab');
      if (await isCovered(page)) {
        covered.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
      }
    }
  }
  expect(covered).toEqual([]);
});

test('the link to the content gives it the focus, and not the body', async ({page}) => {
  await openAwake(page, PAGE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});

test('every text has contrast enough', async ({page}) => {
  await openAwake(page, PAGE);
  const found = await scan(page);
  expect(found.filter(({id}) => id === 'color-contrast')).toEqual([]);
});

test('a link in a text is underlined, so that it needs no colour', async ({page}) => {
  await openAwake(page, '/start/bestuur');
  const links = page.locator('article p a');
  expect(await links.count()).toBeGreaterThan(0);
  const bare = await links.evaluateAll((all) =>
    all
      .filter((link) => getComputedStyle(link).textDecorationLine !== 'underline')
      .map((link) => link.textContent),
  );
  expect(bare).toEqual([]);
});

test('the menus of a page stay off paper', async ({page}) => {
  await page.goto(PAGE);
  await page.emulateMedia({media: 'print'});
  const shown = await page
    .locator('nav a')
    .evaluateAll((all) => all.filter((link) => link.checkVisibility()).length);
  expect(shown).toBe(0);
});

test('without a script all of the navigation can be reached', async ({browser, baseURL}) => {
  const context = await browser.newContext({
    ...(baseURL ? {baseURL} : {}),
    javaScriptEnabled: false,
    viewport: {width: 360, height: 740},
  });
  const page = await context.newPage();
  await page.goto(PAGE);
  const before = await linksInSight(page);
  await menuButton(page).click();
  await expect.poll(() => linksInSight(page)).toBeGreaterThan(before);
  await context.close();
});
