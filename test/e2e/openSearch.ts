import {expect, type Locator, type Page} from '@playwright/test';

export const dialog = (page: Page): Locator => page.getByRole('dialog', {name: 'Zoeken'});
export const field = (page: Page): Locator =>
  dialog(page).getByRole('combobox', {name: 'Zoek op deze site'});
export const hits = (page: Page): Locator => dialog(page).getByRole('option');
export const said = (page: Page): Locator => dialog(page).getByRole('status');
export const searchButton = (page: Page): Locator =>
  page.getByRole('banner').getByRole('button', {name: 'Zoeken', exact: true});

/** Opens the dialog by its shortcut, on a page that may still be asleep. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

/** Asks in the open dialog, and waits until it says how many pages it found. */
export async function askDialog(page: Page, question: string): Promise<void> {
  await field(page).fill(question);
  await expect(dialog(page).getByRole('link', {name: 'Alle resultaten'})).toHaveAttribute(
    'href',
    `/zoeken/?q=${encodeURIComponent(question)}`,
  );
  await expect(said(page)).toHaveText(/gevonden/);
}

/** Addresses of what is only for searching, that pages of the context ask for from now on. */
export function watchSearchFiles(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (/^\/(?:assets\/)?search\//.test(pathname)) {
      asked.push(pathname);
    }
  });
  return asked;
}
