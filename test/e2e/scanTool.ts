import {expect, type Locator, type Page} from '@playwright/test';

export const ADDRESS = '/bestuur/scan/';

/** As many as the researchers name. */
export const PARTS = 7;

export const tool = (page: Page): Locator =>
  page.getByRole('region', {name: 'Scan van de randvoorwaarden', exact: true});
export const button = (page: Page, name: string): Locator =>
  tool(page).getByRole('button', {name, exact: true});
export const evidence = (page: Page): Locator =>
  tool(page)
    .getByRole('textbox', {name: /^Waaruit blijkt dat\?/})
    .first();
export const saved = (page: Page): Locator => tool(page).getByText('Bewaard op dit apparaat.');
export const outcome = (page: Page): Locator =>
  tool(page).getByRole('heading', {name: 'De uitkomst', level: 2});

/** Begins a scan; its first part is there. */
export async function beginScan(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await button(page, 'Begin met invullen').click();
  await expect(tool(page).getByText('Onderdeel 1 van 7')).toBeVisible();
}

/** Answers every indicator, and looks at the outcome. */
export async function fillIn(page: Page, answer: (indicator: number) => string): Promise<void> {
  let indicator = 0;
  for (let part = 1; part <= PARTS; part++) {
    await expect(tool(page).getByText(`Onderdeel ${part} van ${PARTS}`)).toBeVisible();
    for (const group of await tool(page).getByRole('group').all()) {
      await group.getByRole('radio', {name: answer(indicator)}).check();
      indicator += 1;
    }
    await button(page, part === PARTS ? 'Naar de uitkomst' : 'Verder').click();
  }
  await expect(outcome(page)).toBeFocused();
}
