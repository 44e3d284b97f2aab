import {expect, test, type Page} from '@playwright/test';
import {openAwake} from './openAwake';

const PAGE = '/randvoorwaarden/caseload/';

const heightOfBar = (page: Page) =>
  page.getByRole('banner').evaluate((bar) => bar.getBoundingClientRect().height);

/** The families that have come, in the order of their names. */
const faces = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({status, family}) => status === 'loaded' && !family.includes('stand-in'))
      .map(({family}) => family.replaceAll('"', ''))
      .toSorted();
  });

const held = (page: Page) => page.locator('html[data-faces]');

test('the first page has the heading face, and the next one both', async ({page}) => {
  await page.goto(PAGE);
  await expect(page.locator('html[data-faces="headings"]')).toBeAttached();
  expect(await faces(page)).toEqual(['Fraunces']);
  await page.evaluate(() => navigator.serviceWorker.ready);

  await page.goto('/methodiek/vertrouwen/');
  await expect(held(page)).toHaveCount(0);
  expect(await faces(page)).toEqual(['Atkinson Hyperlegible Next', 'Fraunces']);
});

test('no face is asked for before the words of the first page are there', async ({page}) => {
  await page.goto(PAGE);
  await expect(page.locator('html[data-faces="headings"]')).toBeAttached();
  const [shown, asked] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    performance.getEntriesByType('resource').find(({name}) => name.endsWith('.woff2'))?.startTime ??
      0,
  ]);
  expect(asked).toBeGreaterThan(shown);
});

test('a page turned without loading a document has both faces', async ({page}) => {
  await openAwake(page, PAGE);
  await page.getByRole('banner').getByRole('link', {name: 'Methodiek', exact: true}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Methodiek'})).toBeVisible();
  await expect(held(page)).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('both faces come', async ({page}) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(PAGE);
    // Asked for once the words are laid out, which a busy machine does later.
    await expect.poll(() => asked.filter((path) => path.endsWith('.woff2')).length).toBe(2);
  });
});

test.describe('the bar', () => {
  test.use({serviceWorkers: 'block'});

  for (const width of [360, 412, 768, 1280]) {
    test(`does not move when the faces come, at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 740});
      await page.goto(PAGE);
      await page.evaluate(() => (document.documentElement.dataset['faces'] = 'stand-ins'));
      const before = await heightOfBar(page);
      await page.evaluate(() => delete document.documentElement.dataset['faces']);
      expect(await faces(page)).toHaveLength(2);
      expect(await heightOfBar(page)).toBe(before);
    });
  }
});
