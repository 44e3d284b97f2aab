import {expect, test, type Page} from '@playwright/test';
import {openAwake} from './openAwake';

const focusedText = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

test('the first Tab reaches the link to the content, and the next one leaves the bar behind', async ({
  page,
}) => {
  await page.goto('/randvoorwaarden/caseload/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', {name: 'Naar de inhoud'})).toBeFocused();
  await expect(page.getByRole('link', {name: 'Naar de inhoud'})).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inBar = await page.evaluate(() =>
    Boolean(document.activeElement?.closest('header.navbar')),
  );
  expect(inBar).toBe(false);
});

test('after a page change the title has focus, so that a screen reader reads on there', async ({
  page,
}) => {
  await openAwake(page, '/pilots/');
  await page
    .getByRole('navigation', {name: 'In dit deel'})
    .getByRole('link', {name: 'Helmond'})
    .click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('Helmond');
  await expect(page.getByRole('heading', {level: 1})).toBeFocused();
});

test('the menu opens by key, says so, and Escape gives the focus back', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto('/');
  const button = page.getByRole('button', {name: 'Menu', exact: true});
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('navigation', {name: 'Alle onderdelen', exact: true});
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('tabbing out of the menu closes it, so that focus is never behind it', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await openAwake(page, '/');
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  const menu = page.getByRole('navigation', {name: 'Alle onderdelen', exact: true});
  await menu.getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(menu).toBeHidden();
});

test('choosing a page in the menu opens it and closes the menu', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto('/');
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  await page
    .getByRole('navigation', {name: 'Alle onderdelen', exact: true})
    .getByRole('link', {name: 'Methodiek'})
    .click();
  await expect(page).toHaveURL(/\/methodiek\/$/);
  await expect(page.getByRole('navigation', {name: 'Alle onderdelen', exact: true})).toBeHidden();
});

test('the keyboard passes every stop of a page in view, none hidden under something else', async ({
  page,
}) => {
  await page.goto('/pilots/leiden/');
  const hidden: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) {
        return null;
      }
      const box = element.getClientRects()[0];
      if (!box) {
        return element.outerHTML.slice(0, 80);
      }
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return at && (element.contains(at) || at.contains(element))
        ? null
        : element.outerHTML.slice(0, 80);
    });
    if (covered) {
      hidden.push(covered);
    }
  }
  expect(hidden).toEqual([]);
  expect(await focusedText(page)).not.toBe('');
});

test('the colour mode button changes the colours and remembers the choice', async ({page}) => {
  await page.goto('/');
  const button = page.getByRole('button', {name: /Wissel kleuren/});
  await button.click();
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
