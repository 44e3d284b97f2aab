import {expect, test} from '@playwright/test';

test.use({viewport: {width: 360, height: 740}});

test('a new coach reads from the home page to the first phone call within forty minutes', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', {name: 'Ik ben een nieuwe coach'}).click();
  await expect(page).toHaveURL(/\/start\/coach\/$/);
  // The reading path is the list that ends with the card for the telephone.
  const path = await page.locator('article ol:has(a[href*="telefoontje"]) a').all();
  const addresses = await Promise.all(path.map((link) => link.getAttribute('href')));
  expect(addresses.at(-1)).toBe('/methodiek/kaarten/eerste-telefoontje/');
  const PRACTICE = 10;
  let minutes = PRACTICE;
  for (const address of ['/start/coach/', ...addresses]) {
    await page.goto(address ?? '');
    const told = await page.getByText(/^\d+ min lezen/).textContent();
    minutes += Number.parseInt(told ?? '', 10);
  }
  expect(minutes).toBeLessThanOrEqual(40);
});

test('a team goes from the home page to a first session', async ({page}) => {
  await page.goto('/');
  await page.getByRole('link', {name: 'Wij bereiden intervisie voor'}).click();
  await expect(page).toHaveURL(/\/start\/team\/$/);
  await page.locator('article .markdown a[href="/intervisie/"]').first().click();
  await expect(page).toHaveURL(/\/intervisie\/$/);
});

test('an administrator goes from the home page to what is and is not known', async ({page}) => {
  await page.goto('/');
  await page.getByRole('link', {name: 'Ik weeg de aanpak als bestuurder'}).click();
  await expect(page).toHaveURL(/\/start\/bestuur\/$/);
  await page.locator('article a[href*="/onderzoek/wat-weten-we"]').first().click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('wel en niet');
  await expect(page.locator('#x01')).toBeVisible();
});
