import fs from 'node:fs';
import {parse} from 'yaml';
import {expect, type Locator, type Page} from '@playwright/test';
import {readStore} from './seedRecord';
import type {Path, Step} from '../../src/schemas/path';

export const ADDRESS = '/leren/inwerken/';
const [PATH]: Path[] = parse(fs.readFileSync('data/paths/inwerken.yaml', 'utf8'));
if (!PATH) {
  throw new Error('data/paths/inwerken.yaml holds no path');
}
/** The parts of the path, each with its steps: an editor may change them. */
export const MODULES = PATH.modules.map(({title, pieces}) => ({
  title,
  steps: pieces.flatMap(({steps}) => steps),
}));
export const STEPS: Step[] = MODULES.flatMap(({steps}) => steps);
export const TITLE = PATH.title;

export const tool = (page: Page): Locator => page.getByRole('region', {name: TITLE, exact: true});
export const summary = (page: Page): Locator => tool(page).getByRole('region', {name: 'Voortgang'});
/** The mark of a step, on the path or on its page. */
export const mark = (page: Page, {title}: Pick<Step, 'title'>): Locator =>
  page.getByRole('checkbox', {
    name: new RegExp(`^Gedaan ?: ${title.replaceAll(/[.?()’‘]/g, '.')}(?: \\(${TITLE}\\))?$`),
  });
export const saved = (page: Page): Locator => page.getByText('Bewaard op dit apparaat.');
/** One part of the path, by its number from 1. */
export const module = (page: Page, number: number): Locator =>
  tool(page)
    .locator('details')
    .filter({has: page.locator('summary', {hasText: `Deel ${number}:`})});

/** Opens the path; what was done stands in it. */
export async function openPath(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await expect(summary(page)).toBeVisible();
}

/** Opens a part that is closed. */
export async function openModule(page: Page, number: number): Promise<Locator> {
  const part = module(page, number);
  if ((await part.getAttribute('open')) === null) {
    await part.locator('summary').first().click();
  }
  return part;
}

export const doneText = (count: number): string => `${count} van ${STEPS.length} gedaan`;

/** Ticks a step, on the path or on its page, and waits until it stands in storage. */
export async function tick(page: Page, step: Pick<Step, 'id' | 'title'>): Promise<void> {
  await mark(page, step).check();
  await expect
    .poll(() => readStore(page))
    .toContainEqual(
      expect.objectContaining({
        data: expect.objectContaining({
          marks: expect.objectContaining({[step.id]: expect.any(String)}),
        }),
      }),
    );
}

export const portfolio = (page: Page): Locator =>
  page.getByRole('region', {name: 'Leerverslag', exact: true});

/** Opens the portfolio: with something in it, or with the way to the paths. */
export async function openPortfolio(page: Page): Promise<void> {
  await page.goto('/leren/verslag/');
  await expect(portfolio(page).locator('fieldset, a').first()).toBeVisible();
}

/** The first step of the first part that asks for own words. */
const [ASKING] = (MODULES[0]?.steps ?? []).filter(({ask}) => ask !== undefined);

export const ownWords = (page: Page): Locator =>
  tool(page).getByRole('textbox', {name: ASKING?.ask ?? '', exact: true});

/** Opens the path where it asks for words, and ticks that step, so that it is begun. */
export async function beginWriting(page: Page): Promise<void> {
  await openPath(page);
  const row = tool(page).locator(`[id="${ASKING?.id}"]`);
  await row.locator('summary').click();
  await expect(ownWords(page)).toBeVisible();
  await row.getByRole('checkbox').check();
}
