import fs from 'node:fs/promises';
import {expect, type Locator, type Page} from '@playwright/test';
import {openAwake} from './openAwake';
import {readStore} from './seedRecord';

export const desk = (page: Page): Locator => page.getByRole('region', {name: 'Je werkmap'});

/** Opens the notebook; its list is there. */
export async function openDesk(page: Page): Promise<void> {
  await openAwake(page, '/werkmap/');
  await desk(page).getByRole('heading', {name: 'Je stukken'}).waitFor();
}

/** Saves all of the open notebook to a file, wipes it, and takes the file in again. */
export async function outAndBack(page: Page): Promise<void> {
  const before = await readStore(page);
  const download = page.waitForEvent('download');
  await desk(page).getByRole('button', {name: 'Bewaar alles als bestand'}).last().click();
  const text = await fs.readFile(await (await download).path(), 'utf8');
  await desk(page).getByRole('button', {name: 'Wis alles', exact: true}).click();
  await expect(desk(page)).toContainText('Je werkmap is nog leeg.');
  await expect.poll(() => readStore(page)).toEqual([]);
  await page.getByLabel('Haal een bestand binnen').setInputFiles({
    name: 'werkmap.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', {name: 'Haal binnen', exact: true}).click();
  // The preview names the records too: who leaves the page before they stand in storage takes in none.
  await expect.poll(async () => (await readStore(page)).length).toBe(before.length);
}
