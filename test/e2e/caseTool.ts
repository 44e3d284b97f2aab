import {expect, type Locator, type Page} from '@playwright/test';

export const ADDRESS = '/casussen/de-brief/';

/** The shortest way through, each choice by the words it begins with, and the moment it leads to. */
export const WAY = [
  {moment: 'Geen duimpje', choice: 'Je belt haar'},
  {moment: 'De dichte envelop', choice: 'Je leest hem zelf'},
  {moment: 'Twee van de drie', choice: 'Je gaat morgen met haar'},
] as const;
/** Where it ends. */
export const END = 'Aan de balie';

/** Another way, which parts from the first at its second moment and ends elsewhere. */
export const OTHER_WAY = [
  {moment: 'Geen duimpje', choice: 'Je belt haar'},
  {moment: 'De dichte envelop', choice: 'Je laat hem dicht'},
  {moment: 'Veertig brieven', choice: 'Je streept weg'},
  {moment: 'Twee van de drie', choice: 'Je vraagt of ze haar zus'},
] as const;

type Way = readonly {moment: string; choice: string}[];

export const tool = (page: Page): Locator =>
  page.getByRole('region', {name: 'De brief', exact: true});
export const button = (page: Page, name: string | RegExp): Locator =>
  tool(page).getByRole('button', {name, exact: true});
export const heading = (page: Page, name: string): Locator =>
  tool(page).getByRole('heading', {name, exact: true});
export const why = (page: Page): Locator =>
  tool(page).getByRole('textbox', {name: 'Waarom koos je dit?'});
export const saved = (page: Page): Locator => tool(page).getByText('Bewaard op dit apparaat.');
export const choice = (page: Page, words: string): Locator =>
  tool(page).getByRole('button', {name: words});

/** Opens the tool at its start. */
export async function openTool(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await expect(button(page, 'Samen, op één scherm')).toBeVisible();
}

/** Begins a walk alone; the first moment is there. */
export async function beginWalk(page: Page): Promise<void> {
  await openTool(page);
  await button(page, /^(?:Begin|Loop hem nog een keer)$/).click();
  await expect(heading(page, WAY[0].moment)).toBeFocused();
}

/** Makes the choices one after another, and goes on after each. */
export async function walk(page: Page, way: Way = WAY): Promise<void> {
  for (const step of way) {
    await expect(heading(page, step.moment)).toBeFocused();
    await choice(page, step.choice).click();
    await expect(heading(page, 'Wat er gebeurt')).toBeFocused();
    await button(page, 'Verder').click();
  }
}

/** From the start to an ending. */
export async function walkToEnd(page: Page): Promise<void> {
  await beginWalk(page);
  await walk(page);
  await expect(heading(page, END)).toBeFocused();
  await expect(saved(page)).toBeVisible();
}
