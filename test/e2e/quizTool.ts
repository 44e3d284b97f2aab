import fs from 'node:fs';
import {parse} from 'yaml';
import {expect, type Locator, type Page} from '@playwright/test';

export const ADDRESS = '/leren/vragen/klein-beginnen/';
export const NAME = 'Klein beginnen en een stap terug';
const [CHECK] = parse(fs.readFileSync('data/checks/klein-beginnen.yaml', 'utf8'));
/** Questions in this check: an editor may add one. */
export const COUNT: number = CHECK.questions.length;

export const tool = (page: Page): Locator => page.getByRole('region', {name: NAME, exact: true});
export const button = (page: Page, name: string | RegExp): Locator =>
  tool(page).getByRole('button', {name, exact: true});
export const question = (page: Page, number: number): Locator =>
  tool(page).getByRole('heading', {name: `Vraag ${number} van ${COUNT}`, exact: true});
/** The heading above what was right. */
export const outcome = (page: Page): Locator =>
  tool(page).getByRole('heading', {name: /^Dat klopt/, level: 3});
export const saved = (page: Page): Locator => tool(page).getByText('Bewaard op dit apparaat.');

/** Opens the check at its start. */
export async function openTool(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await expect(button(page, /^(?:Begin|Ga verder|Bekijk)/).first()).toBeVisible();
}

/** Chooses something everywhere where something can be chosen, in this check; which is no matter. */
export async function answerSomehow(page: Page, check: Locator = tool(page)): Promise<void> {
  const choice = check.locator('input').first();
  const lists = await check.getByRole('combobox').all();
  for (const list of lists) {
    await list.selectOption({index: 1});
  }
  if (lists.length === 0 && (await choice.count()) > 0) {
    await choice.check();
  }
  await check.getByRole('button', {name: 'Kijk na', exact: true}).click();
  await expect(check.getByRole('heading', {name: /^Dat klopt/, level: 3})).toBeFocused();
}

/** From the start to how it went. */
export async function answerAll(page: Page): Promise<void> {
  await openTool(page);
  await button(page, 'Begin').click();
  for (let number = 1; number <= COUNT; number += 1) {
    await expect(question(page, number)).toBeFocused();
    await answerSomehow(page);
    await button(page, 'Verder').click();
  }
  await expect(tool(page).getByRole('heading', {name: 'Hoe het ging'})).toBeFocused();
}
