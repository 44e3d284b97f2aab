import {expect, test} from '@playwright/test';
import * as story from '../e2e/caseTool';
import {openAwake} from '../e2e/openAwake';
import * as reflection from '../e2e/reflectionTool';
import {problems} from './everywhere';
import {scan} from './scan';

test.describe.configure({mode: 'parallel'});

test('axe finds nothing in a case: list, start, moment, outcome with a finding, ending, two walks', async ({
  page,
}) => {
  await openAwake(page, '/casussen/');
  expect(await problems(page, 'list')).toEqual([]);
  await story.openTool(page);
  expect(await problems(page, 'start')).toEqual([]);
  await story.beginWalk(page);
  expect(await problems(page, 'moment')).toEqual([]);
  await story.choice(page, story.WAY[0].choice).click();
  await story.why(page).fill('Bel 06-12345678');
  await expect(story.tool(page).getByRole('list', {name: /persoonsgegevens/})).toBeVisible();
  expect(await problems(page, 'outcome')).toEqual([]);
  await story.button(page, 'Verder').click();
  await story.walk(page, story.WAY.slice(1));
  await expect(story.heading(page, story.END)).toBeFocused();
  expect(await problems(page, 'ending')).toEqual([]);
  await story.walkToEnd(page);
  await story.tool(page).getByRole('combobox').selectOption({index: 1});
  await story.tool(page).getByText('Bekijk als tabel').click();
  await story.tool(page).getByText('Geen duimpje', {exact: true}).last().click();
  expect(await problems(page, 'two walks')).toEqual([]);
  await story.openTool(page);
  expect(await problems(page, 'start again')).toEqual([]);
});

test('axe finds nothing in a case that a group walks', async ({page}) => {
  await story.openTool(page);
  await story.button(page, 'Samen, op één scherm').click();
  await story.tool(page).getByRole('button', {name: 'Een hand meer'}).first().click();
  await story.choice(page, story.WAY[0].choice).click();
  expect(await problems(page, 'start')).toEqual([]);
});

test('axe finds nothing in looking back: start, writing with a finding, question, start again', async ({
  page,
}) => {
  await reflection.openTool(page);
  expect(await problems(page, 'start')).toEqual([]);
  await reflection.beginShort(page);
  expect(await problems(page, 'empty')).toEqual([]);
  await reflection.happened(page).fill('Bel 06-12345678');
  await expect(reflection.tool(page).getByRole('list', {name: /persoonsgegevens/})).toBeVisible();
  await reflection.openQuestion(page);
  expect(await problems(page, 'ways to begin')).toEqual([]);
  await reflection.question(page).fill('Waarom neemt hij niet op');
  await reflection.button(page, 'Klaar voor nu').click();
  expect(await problems(page, 'written')).toEqual([]);
  await reflection.button(page, 'Naar het overzicht').click();
  await expect(reflection.tool(page)).toContainText('Wat je eerder schreef');
  expect(await problems(page, 'start again')).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the headings of a story on paper skip no level', async ({page}) => {
    await page.goto(story.ADDRESS);
    const levels = await page
      .getByRole('main')
      .getByRole('heading')
      .evaluateAll((all) => all.map(({localName}) => Number(localName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
  });
});

test('axe finds what is wrong at an ending, so that finding nothing means something', async ({
  page,
}) => {
  await story.walkToEnd(page);
  await story.tool(page).evaluate((place) => place.append(document.createElement('button')));
  expect((await scan(page)).map(({id}) => id)).toContain('button-name');
});
