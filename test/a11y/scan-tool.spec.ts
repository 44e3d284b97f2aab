import {expect, test} from '@playwright/test';
import {beginScan, button, evidence, fillIn, tool} from '../e2e/scanTool';
import {sideways, TIGHT} from '../e2e/shapes';
import {problems} from './everywhere';

test.describe.configure({mode: 'parallel'});

test('axe finds nothing in the scan: at a statement, with a finding, at the outcome', async ({
  page,
}) => {
  await beginScan(page);
  await evidence(page).fill('Bel 06-12345678.');
  expect(await problems(page, 'a part')).toEqual([]);
  await fillIn(page, (indicator) => (indicator % 3 === 0 ? 'Weten we niet' : 'Deels'));
  await expect(tool(page).getByRole('img')).toBeVisible();
  await tool(page).getByText('Bekijk als tabel').click();
  expect(await problems(page, 'the outcome')).toEqual([]);
});

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('the outcome of a scan scrolls nothing sideways', async ({page}) => {
      await beginScan(page);
      await fillIn(page, () => 'Deels');
      expect(await sideways(page, size)).toBe(0);
      await expect(button(page, 'Verander uw antwoorden')).toBeVisible();
    });
  });
}
