import {expect, test} from '@playwright/test';
import {beginReckoning, saved} from '../e2e/formationTool';
import {beginMemo, question, tool} from '../e2e/memoTool';
import {sideways, TIGHT} from '../e2e/shapes';
import {scan} from './scan';

test.describe.configure({mode: 'parallel'});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`${theme} at 320 px`, () => {
    test.use({colorScheme: theme, viewport: {width: 320, height: 800}});

    test('axe finds nothing in a memo with a reckoning and a finding in its text', async ({
      page,
    }) => {
      await beginReckoning(page);
      await expect(saved(page)).toBeVisible();
      await beginMemo(page);
      await question(page).fill('Bel 06-12345678.');
      await expect(tool(page).getByRole('table')).toHaveCount(4);
      expect(await scan(page)).toEqual([]);
    });
  });
}

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('a memo scrolls nothing sideways', async ({page}) => {
      await beginMemo(page);
      expect(await sideways(page, size)).toBe(0);
    });
  });
}
