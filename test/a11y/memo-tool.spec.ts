import {expect, test} from '@playwright/test';
import {beginReckoning, saved} from '../e2e/formationTool';
import {beginMemo, question, tool} from '../e2e/memoTool';
import {sideways, TIGHT} from '../e2e/shapes';
import {problems} from './everywhere';

test.describe.configure({mode: 'parallel'});

test('axe finds nothing in a memo with a reckoning and a finding in its text', async ({page}) => {
  await beginReckoning(page);
  await expect(saved(page)).toBeVisible();
  await beginMemo(page);
  await question(page).fill('Bel 06-12345678.');
  await expect(tool(page).getByRole('table')).toHaveCount(4);
  expect(await problems(page, 'start')).toEqual([]);
});

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('a memo scrolls nothing sideways', async ({page}) => {
      await beginMemo(page);
      expect(await sideways(page, size)).toBe(0);
    });
  });
}
