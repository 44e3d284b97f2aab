import {expect, test} from '@playwright/test';
import {
  ADDRESS,
  beginButton,
  beginTool,
  fillIn,
  moment,
  openTool,
  tool,
} from '../e2e/selfAssessment';
import {problems} from './everywhere';
import {scan} from './scan';

test.describe.configure({mode: 'parallel'});

test('axe finds nothing in the self-assessment: start, a part with a finding, picture, start again', async ({
  page,
}) => {
  await openTool(page);
  expect(await problems(page, 'start')).toEqual([]);
  await beginButton(page).click();
  await moment(page).fill('Bel 06-12345678');
  await expect(tool(page).getByRole('list', {name: /persoonsgegevens/})).toBeVisible();
  await tool(page).getByText('Alle onderdelen').click();
  expect(await problems(page, 'part')).toEqual([]);
  await fillIn(page, (part) => part % 5);
  expect(await problems(page, 'picture')).toEqual([]);
  await tool(page).getByText('Web', {exact: true}).click();
  await tool(page).getByText('Bekijk als tabel').click();
  expect(await problems(page, 'web and table')).toEqual([]);
  await tool(page).getByRole('button', {name: 'Naar het overzicht'}).click();
  await expect(tool(page).getByText('Wat je eerder invulde')).toBeVisible();
  expect(await problems(page, 'start again')).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the headings of the form skip no level', async ({page}) => {
    await page.goto(ADDRESS);
    const levels = await page
      .getByRole('main')
      .getByRole('heading')
      .evaluateAll((all) => all.map(({localName}) => localName));
    expect(levels.slice(0, 9)).toEqual(['h1', ...Array.from({length: 8}, () => 'h2')]);
  });
});

test('axe finds what is wrong in a part, so that finding nothing means something', async ({
  page,
}) => {
  await beginTool(page);
  await tool(page).evaluate((place) => place.append(document.createElement('button')));
  expect((await scan(page)).map(({id}) => id)).toContain('button-name');
});
