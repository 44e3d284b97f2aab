import {expect, test} from '@playwright/test';
import {begin, clock, lead, plan, planner} from '../e2e/plannerTool';
import {scan} from './scan';

test.describe.configure({mode: 'parallel'});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`${theme} at 320 px`, () => {
    test.use({colorScheme: theme, viewport: {width: 320, height: 800}});

    test('axe finds nothing in a plan, one that does not fit, the screen and its end', async ({
      page,
    }) => {
      await plan(page);
      await planner(page).getByText('Namen, en wie er niet is').click();
      await planner(page).getByText('Na afloop', {exact: true}).click();
      expect(await scan(page), 'plan').toEqual([]);
      await planner(page).getByLabel('Hoeveel minuten duurt het?').fill('20');
      await expect(planner(page).getByRole('alert')).toContainText('Dit past niet');
      expect(await scan(page), 'too short').toEqual([]);
      await planner(page).getByLabel('Hoeveel minuten duurt het?').fill('90');
      await begin(page);
      expect(await scan(page), 'screen').toEqual([]);
      const steps = lead(page).getByRole('button', {name: 'Volgende stap'});
      while (await steps.isVisible()) {
        await steps.click();
        await expect(clock(page)).toBeVisible();
      }
      await lead(page).getByRole('button', {name: 'Naar afronden'}).click();
      await expect(lead(page).getByRole('heading', {name: 'Afronden'})).toBeVisible();
      expect(await scan(page), 'end').toEqual([]);
    });
  });
}
