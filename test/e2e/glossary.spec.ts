import {expect, test} from '@playwright/test';

const PAGE = '/begrippen/';

test('typing narrows the glossary, and a link to a hidden term brings it back there', async ({
  page,
}) => {
  await page.goto(PAGE);
  const terms = page.locator('main h3');
  const all = await terms.count();
  const field = page.getByRole('searchbox', {name: 'Zoek een begrip'});
  await field.fill('uitkering');
  const shown = page.locator('main h3:visible');
  await expect(shown).not.toHaveCount(all);
  await expect(page.locator('main').getByRole('status')).toHaveText(
    `${await shown.count()} begrippen`,
  );

  const link = page.locator('main a[href^="#"]:visible', {hasText: /\w{2}/});
  const hidden = await link.evaluateAll((links) =>
    links
      .map((one) => one.getAttribute('href') ?? '')
      .find((href) => document.querySelector(href)?.closest('[hidden]')),
  );
  expect(hidden).toBeDefined();
  await page.locator(`main a[href="${hidden}"]:visible`).first().click();
  await expect(field).toHaveValue('');
  await expect(shown).toHaveCount(all);
  await expect(page.locator(`h3${hidden}`)).toBeInViewport();
});

test('an address typed by hand brings a hidden term back too', async ({page}) => {
  await page.goto(PAGE);
  await page.getByRole('searchbox', {name: 'Zoek een begrip'}).fill('beschut');
  await expect(page.locator('#caseload')).toBeHidden();
  await page.evaluate(() => {
    window.location.hash = 'caseload';
  });
  await expect(page.locator('#caseload')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('every term stands there, and no field that does nothing', async ({page}) => {
    await page.goto(PAGE);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.locator('main h3:visible')).toHaveCount(
      await page.locator('main h3').count(),
    );
  });
});

test('on paper stand the terms, and no field', async ({page}) => {
  await page.goto(PAGE);
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.locator('#caseload')).toBeVisible();
});
