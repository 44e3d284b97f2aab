import {expect, test} from '@playwright/test';
import {beginNote, note, openExample, saved, sound, tool} from '../e2e/mediaTool';
import {sideways, TIGHT} from '../e2e/shapes';
import {problems} from './everywhere';

test.describe.configure({mode: 'parallel'});

test('axe finds nothing in a recording: waiting, playing, searched, with a note taken away', async ({
  page,
}) => {
  await openExample(page);
  expect(await problems(page, 'waiting')).toEqual([]);
  await page.getByText('Schrijf ondertitels').click();
  await expect(page.locator('[aria-current="true"]')).toContainText('Schrijf ondertitels');
  await sound(page).evaluate((one) => one instanceof HTMLMediaElement && one.pause());
  await tool(page).getByText('Zoek in wat er gezegd wordt').first().click();
  await tool(page).getByRole('searchbox').fill('naam');
  await expect(tool(page).getByText(/gevonden/)).toBeVisible();
  expect(await problems(page, 'searched')).toEqual([]);
  await beginNote(page);
  await expect(saved(page)).toBeVisible();
  expect(await problems(page, 'note')).toEqual([]);
  await tool(page).getByRole('button', {name: 'Haal weg'}).click();
  await expect(note(page)).toHaveCount(0);
  expect(await problems(page, 'taken away')).toEqual([]);
});

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('a recording with a note scrolls nothing sideways', async ({page}) => {
      await beginNote(page);
      await tool(page).getByText('Zoek in wat er gezegd wordt').first().click();
      await tool(page).getByRole('searchbox').fill('naam');
      expect(await sideways(page, size)).toBe(0);
    });
  });
}

test('the controls of a recording are large enough for a finger', async ({page}) => {
  await page.setViewportSize({width: 360, height: 800});
  await beginNote(page);
  const small = await tool(page)
    .locator('button, select, summary, label:has(input[type=checkbox])')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent),
    );
  expect(small).toEqual([]);
});
