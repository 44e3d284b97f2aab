import type {Locator, Page} from '@playwright/test';
import {openAwake} from './openAwake';

export const ADDRESS = '/redactie/opname/';
export const SOUND = 'voorbeeld-geluid';
export const FILM = 'voorbeeld-film';

export const sound = (page: Page): Locator => page.locator('audio');
export const film = (page: Page): Locator => page.locator('video');
export const tool = (page: Page, title = 'Zo klinkt een opname'): Locator =>
  page.getByRole('region', {name: `Bij deze opname: ${title}`});
export const note = (page: Page): Locator => tool(page).getByLabel(/^Aantekening bij/);
export const saved = (page: Page): Locator => tool(page).getByText('Bewaard op dit apparaat.');

/** Where a player is, in seconds. */
export const placeOf = (player: Locator): Promise<number> =>
  player.evaluate((element) => (element instanceof HTMLMediaElement ? element.currentTime : -1));

/** Opens the example page with its tools there. */
export async function openExample(page: Page, rest = ''): Promise<void> {
  await openAwake(page, `${ADDRESS}${rest}`);
  await tool(page).getByRole('button', {name: 'Maak een aantekening bij dit moment'}).waitFor();
}

/** Writes a note beside the sound. */
export async function beginNote(page: Page): Promise<void> {
  await openExample(page);
  await tool(page).getByRole('button', {name: 'Maak een aantekening bij dit moment'}).click();
  await note(page).fill('Eerst vragen of het mag.');
}
