import {expect, type Locator, type Page} from '@playwright/test';

export const ADDRESS = '/zelfbeoordeling/';

export const tool = (page: Page): Locator => page.getByRole('region', {name: 'Je werk als coach'});
export const beginButton = (page: Page): Locator =>
  tool(page).getByRole('button', {name: /^Begin/});
export const moment = (page: Page): Locator =>
  tool(page).getByRole('textbox', {name: 'Noem een moment'});
export const saved = (page: Page): Locator => tool(page).getByText('Bewaard op dit apparaat.');
export const picture = (page: Page): Locator =>
  tool(page).getByRole('heading', {name: 'Je eigen beeld'});
/** The items of the part that is open. */
export const items = (page: Page): Locator =>
  tool(page)
    .getByRole('group')
    .filter({has: page.getByRole('radio')});
export const onPart = (page: Page, number: number): Promise<void> =>
  expect(tool(page).getByText(`Onderdeel ${number} van 8`)).toBeVisible();

/** Opens the tool at its start. */
export async function openTool(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await expect(beginButton(page)).toBeVisible();
}

/** Begins an attempt; the first part is there. */
export async function beginTool(page: Page): Promise<void> {
  await openTool(page);
  await beginButton(page).click();
  await onPart(page, 1);
}

/** Answers each item of the part that is open with the answer in this place, from 0; 4 is 'no occasion'. */
export async function answerPart(page: Page, place: number): Promise<void> {
  for (const item of await items(page).all()) {
    await item.getByRole('radio').nth(place).check();
  }
}

/** Answers all parts in the same way, and finishes. */
export async function fillIn(page: Page, place: (part: number) => number): Promise<void> {
  for (let part = 1; part <= 8; part += 1) {
    await onPart(page, part);
    await answerPart(page, place(part));
    await tool(page)
      .getByRole('button', {name: part === 8 ? 'Bekijk je beeld' : 'Verder'})
      .click();
  }
  await expect(picture(page)).toBeFocused();
}
