import {expect, test} from '@playwright/test';
import {begin, clock, lead, plan, planner} from '../e2e/plannerTool';
import {problems} from './everywhere';

test.describe.configure({mode: 'parallel'});

test('axe finds nothing in a plan, one that does not fit, the screen and its end', async ({
  page,
}) => {
  await plan(page);
  await planner(page).getByText('Namen, en wie er niet is').click();
  await planner(page).getByText('Na afloop', {exact: true}).click();
  expect(await problems(page, 'plan')).toEqual([]);
  await planner(page).getByLabel('Hoeveel minuten duurt het?').fill('20');
  await expect(planner(page).getByRole('alert')).toContainText('Dit past niet');
  expect(await problems(page, 'too short')).toEqual([]);
  await planner(page).getByLabel('Hoeveel minuten duurt het?').fill('90');
  await begin(page);
  expect(await problems(page, 'screen')).toEqual([]);
  const steps = lead(page).getByRole('button', {name: 'Volgende stap'});
  while (await steps.isVisible()) {
    await steps.click();
    await expect(clock(page)).toBeVisible();
  }
  await lead(page).getByRole('button', {name: 'Naar afronden'}).click();
  await expect(lead(page).getByRole('heading', {name: 'Afronden'})).toBeVisible();
  expect(await problems(page, 'end')).toEqual([]);
});
