import {expect, test} from '@playwright/test';

test.use({viewport: {width: 360, height: 740}});

test('a new coach goes from the home page to the first phone call', async ({page}) => {
  await page.goto('/');
  await page.getByRole('link', {name: 'Ik ben een nieuwe coach'}).click();
  await expect(page).toHaveURL(/\/start\/coach\/$/);
  await expect(page.getByRole('heading', {name: /telefoon/i}).first()).toBeVisible();
  await page
    .getByRole('article')
    .getByRole('link', {name: /methodi/i})
    .first()
    .click();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
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
