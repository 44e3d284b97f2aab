import {expect, type Locator, type Page} from '@playwright/test';

export const ADDRESS = '/casussen/eigen/';

export const tool = (page: Page): Locator =>
  page.getByRole('region', {name: 'Terugkijken op eigen werk', exact: true});
export const button = (page: Page, name: string | RegExp): Locator =>
  tool(page).getByRole('button', {name, exact: true});
export const beginButton = (page: Page): Locator => button(page, /^Begin ?: Kort terugkijken$/);
export const field = (page: Page, name: string): Locator =>
  tool(page).getByRole('textbox', {name, exact: true});
export const happened = (page: Page): Locator => field(page, 'Wat gebeurde er? Neem één moment.');
export const next = (page: Page): Locator => field(page, 'Wat probeer je de volgende keer?');
export const question = (page: Page): Locator => field(page, 'Je vraag');
export const heading = (page: Page): Locator =>
  tool(page).getByRole('heading', {name: /^Kort terugkijken, \d/, level: 2});
export const saved = (page: Page): Locator => tool(page).getByText('Bewaard op dit apparaat.');

/** Opens the tool at its start. */
export async function openTool(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await expect(beginButton(page)).toBeVisible();
}

/** Begins the short way of looking back; its fields are there. */
export async function beginShort(page: Page): Promise<void> {
  await openTool(page);
  await beginButton(page).click();
  await expect(heading(page)).toBeFocused();
}

/** Opens the place where a question is made. */
export async function openQuestion(page: Page): Promise<void> {
  await tool(page).getByText('Maak er een intervisievraag van').click();
  await expect(question(page)).toBeVisible();
}
