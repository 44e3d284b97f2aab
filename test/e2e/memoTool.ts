import {expect, type Locator, type Page} from '@playwright/test';

export const ADDRESS = '/bestuur/memo/';

export const tool = (page: Page): Locator =>
  page.getByRole('region', {name: 'Notitie voor een vergadering', exact: true});
export const question = (page: Page): Locator =>
  tool(page).getByRole('textbox', {name: 'De vraag', exact: true});
export const saved = (page: Page): Locator => tool(page).getByText('Bewaard op dit apparaat.');

/** Begins a memo; its fields are there. */
export async function beginMemo(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await pressBegin(page);
}

/** The same on a page that is open already. */
export async function pressBegin(page: Page): Promise<void> {
  await tool(page).getByRole('button', {name: 'Begin een notitie'}).click();
  await expect(tool(page).getByRole('heading', {name: 'Uw notitie'})).toBeFocused();
}
