import {expect, type Locator, type Page} from '@playwright/test';

export const ADDRESS = '/intervisie/plannen/';

export const planner = (page: Page): Locator =>
  page.getByRole('region', {name: 'Bijeenkomst plannen'});
export const lead = (page: Page): Locator =>
  page.getByRole('region', {name: 'Scherm voor de begeleider'});
export const clock = (page: Page): Locator => lead(page).getByRole('timer');
export const question = (page: Page): Locator =>
  planner(page).getByLabel('De vraag', {exact: true});
export const saved = (page: Page): Locator => page.getByText('Bewaard op dit apparaat.');

/** Plans a session with the method that the page of a method leads to. */
export async function plan(page: Page, method = 'clinic'): Promise<void> {
  await page.goto(`${ADDRESS}#met=${method}`);
  await planner(page).getByRole('button', {name: 'Begin', exact: true}).click();
  await expect(planner(page).getByRole('heading', {name: 'De agenda'})).toBeVisible();
}

/** Opens the screen of the plan that is open, and begins. */
export async function begin(page: Page): Promise<void> {
  await planner(page).getByRole('link', {name: 'Naar het scherm voor de begeleider'}).click();
  await lead(page).getByRole('button', {name: 'Begin', exact: true}).click();
  await expect(clock(page)).toBeVisible();
}
