import {expect, test} from '@playwright/test';
import {openAwake} from '../e2e/openAwake';
import {
  MODULES,
  STEPS,
  beginWriting,
  openModule,
  openPath,
  openPortfolio,
  ownWords,
  tick,
  tool,
} from '../e2e/pathTool';
import {problems} from './everywhere';

test.describe.configure({mode: 'parallel'});

test('axe finds nothing in learning: paths, a path, a page of it, home, the portfolio', async ({
  page,
}) => {
  const finding = tool(page).getByRole('list', {name: /persoonsgegevens/});
  await openAwake(page, '/leren/');
  expect(await problems(page, 'paths')).toEqual([]);
  await openPortfolio(page);
  expect(await problems(page, 'empty portfolio')).toEqual([]);
  await beginWriting(page);
  await ownWords(page).fill('Ik belde 06-12345678.');
  await expect(finding).toBeVisible();
  for (let number = 1; number <= MODULES.length; number += 1) {
    await openModule(page, number);
  }
  expect(await problems(page, 'path, every part open')).toEqual([]);
  const first = STEPS.find(({kind}) => kind === 'page');
  await tick(page, first ?? {id: '', title: ''});
  await page.goto(first?.kind === 'page' ? first.page : '/');
  await expect(
    page.getByRole('complementary', {name: 'Leerpad'}).getByRole('checkbox').first(),
  ).toBeVisible();
  expect(await problems(page, 'a page of the path')).toEqual([]);
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('Verder waar je was');
  expect(await problems(page, 'home')).toEqual([]);
  await openPortfolio(page);
  expect(await problems(page, 'portfolio')).toEqual([]);
  await openPath(page);
  await expect(finding).toBeVisible();
  expect(await problems(page, 'path')).toEqual([]);
});
