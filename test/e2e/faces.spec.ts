import {expect, test, type Page} from '@playwright/test';

test.use({serviceWorkers: 'block'});

const heightOfBar = (page: Page) =>
  page.getByRole('banner').evaluate((bar) => bar.getBoundingClientRect().height);

for (const width of [360, 412, 768, 1280]) {
  test(`the bar does not move when the faces come, at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 740});
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto('/randvoorwaarden/caseload/');
    const before = await heightOfBar(page);
    await page.unroute('**/*.woff2');
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    expect(await heightOfBar(page)).toBe(before);
  });
}
