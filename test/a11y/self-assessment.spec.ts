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
import {scan} from './scan';

test.describe.configure({mode: 'parallel'});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${theme} at ${width} px`, () => {
      test.use({colorScheme: theme, viewport: {width, height: 800}});

      test('axe finds nothing in the self-assessment: start, a part with a finding, picture, start again', async ({
        page,
      }) => {
        await openTool(page);
        expect(await scan(page), 'start').toEqual([]);
        await beginButton(page).click();
        await moment(page).fill('Bel 06-12345678');
        await expect(tool(page).getByRole('list', {name: /persoonsgegevens/})).toBeVisible();
        await tool(page).getByText('Alle onderdelen').click();
        expect(await scan(page), 'part').toEqual([]);
        await fillIn(page, (part) => part % 5);
        expect(await scan(page), 'picture').toEqual([]);
        await tool(page).getByText('Web', {exact: true}).click();
        await tool(page).getByText('Bekijk als tabel').click();
        expect(await scan(page), 'web and table').toEqual([]);
        await tool(page).getByRole('button', {name: 'Naar het overzicht'}).click();
        await expect(tool(page).getByText('Wat je eerder invulde')).toBeVisible();
        expect(await scan(page), 'start again').toEqual([]);
      });
    });
  }
}

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
