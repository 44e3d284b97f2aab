import {expect, test} from '@playwright/test';
import {KINDS} from './pages';

test('on paper a page keeps its notes and loses its controls', async ({page}) => {
  await page.goto('/randvoorwaarden/caseload/');
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('Bronnen en grenzen bij deze pagina', {exact: false})).toBeVisible();
  await expect(page.getByText('geen wettelijke norm').last()).toBeVisible();
  await expect(page.getByRole('button', {name: 'Menu', exact: true})).toBeHidden();
  await expect(page.getByRole('navigation', {name: 'In dit deel'})).toBeHidden();
});

test('every kind of page prints to A4 without cutting anything off at the side', async ({page}) => {
  // A4 less the margins of 16 mm, at 96 dots an inch.
  await page.setViewportSize({width: 673, height: 950});
  await page.emulateMedia({media: 'print'});
  for (const address of KINDS) {
    await page.goto(address);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, address).toBe(0);
    expect((await page.pdf({format: 'A4'})).byteLength, address).toBeGreaterThan(10_000);
  }
});
