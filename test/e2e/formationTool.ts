import {expect, type Locator, type Page} from '@playwright/test';

export const ADDRESS = '/bestuur/rekenen/';

export const tool = (page: Page): Locator =>
  page.getByRole('region', {name: 'Rekenen aan caseload en formatie', exact: true});
export const button = (page: Page, name: string): Locator =>
  tool(page).getByRole('button', {name, exact: true});
export const field = (page: Page, name: string): Locator =>
  tool(page).getByRole('textbox', {name, exact: true});
export const scenarioName = (page: Page): Locator => field(page, 'Hoe heet dit scenario?');
export const saved = (page: Page): Locator => tool(page).getByText('Bewaard op dit apparaat.');
export const outcome = (page: Page, name: RegExp): Locator =>
  tool(page).getByRole('row', {name}).getByRole('cell');

/** Begins a reckoning with the numbers to begin with. */
export async function beginReckoning(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await button(page, 'Begin een berekening').click();
  await expect(tool(page).getByRole('heading', {name: 'Uw berekening'})).toBeFocused();
}
