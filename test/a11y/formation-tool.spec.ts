import {expect, test} from '@playwright/test';
import {beginReckoning, button, field, tool} from '../e2e/formationTool';
import {sideways, TIGHT} from '../e2e/shapes';
import {problems} from './everywhere';

test.describe.configure({mode: 'parallel'});

test('axe finds nothing in a reckoning: two scenarios, a number that does not fit, all open', async ({
  page,
}) => {
  await beginReckoning(page);
  expect(await problems(page, 'at the start')).toEqual([]);
  await button(page, 'Voeg een scenario toe, als kopie').click();
  await field(page, 'uw getal Deelnemers per voltijdcoach').fill('0');
  for (const summary of await tool(page).locator('summary:visible').all()) {
    await summary.click();
  }
  await expect(tool(page).getByText('Wat een uur van een coach kost')).toBeVisible();
  expect(await problems(page, 'all open')).toEqual([]);
});

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('a reckoning scrolls nothing sideways', async ({page}) => {
      await beginReckoning(page);
      for (const summary of await tool(page).locator('summary:visible').all()) {
        await summary.click();
      }
      expect(await sideways(page, size)).toBe(0);
    });
  });
}
