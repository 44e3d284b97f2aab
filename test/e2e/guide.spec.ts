import {expect, test} from '@playwright/test';
import {allPages} from './pages';

const guide = () => allPages().filter((address) => address.startsWith('/redactie/'));

test('every picture of the guide loads, and says in words what is to be seen', async ({page}) => {
  let pictures = 0;
  for (const address of guide()) {
    await page.goto(address);
    for (const picture of await page.locator('article img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture, address).toHaveJSProperty('complete', true);
      expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
        0,
      );
      expect((await picture.getAttribute('alt'))?.length, address).toBeGreaterThan(20);
      pictures += 1;
    }
  }
  expect(pictures).toBeGreaterThan(12);
});

test('every step of adding a term and a post has its picture', async ({page}) => {
  for (const address of ['/redactie/begrip/', '/redactie/bericht/']) {
    await page.goto(address);
    const steps = page.getByRole('article').getByRole('heading', {name: /^Stap \d/});
    expect(await steps.count(), address).toBeGreaterThan(1);
    const without = await steps.evaluateAll((headings) =>
      headings
        .filter((heading) => {
          let next = heading.nextElementSibling;
          while (next && !/^H[12]$/.test(next.tagName)) {
            if (next.querySelector('img')) {
              return false;
            }
            next = next.nextElementSibling;
          }
          return true;
        })
        .map(({textContent}) => textContent),
    );
    expect(without, address).toEqual([]);
  }
});

test('an editor goes from the home page to how to add a term', async ({page}) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', {name: 'Voor redacteuren'}).click();
  await expect(page).toHaveURL(/\/redactie\/$/);
  await page.getByRole('article').locator('a[href="/redactie/begrip/"]').first().click();
  await expect(page.getByRole('heading', {level: 1})).toContainText(/begrip/i);
});
