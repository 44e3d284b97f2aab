import {expect, test} from '@playwright/test';
import {tabTo} from './keyboardWalk';
import * as formation from './formationTool';
import * as memo from './memoTool';
import * as scan from './scanTool';
import {edgeless, look, moving, systemColours} from './shapes';

// The tools for administrators in a second tab, by keyboard, in forced colours and at rest.
test.describe.configure({mode: 'parallel'});

const TOOLS = [
  {what: 'a scan', begin: scan.beginScan, field: scan.evidence, tool: scan.tool},
  {
    what: 'a reckoning',
    begin: formation.beginReckoning,
    field: formation.scenarioName,
    tool: formation.tool,
  },
  {what: 'a memo', begin: memo.beginMemo, field: memo.question, tool: memo.tool},
];

for (const {what, begin, field, tool} of TOOLS) {
  test(`${what} in two tabs: what is written in one stands in the other at once`, async ({
    page,
    context,
  }) => {
    await begin(page);
    await field(page).fill('Eerst dit.');
    await expect(tool(page).getByText('Bewaard op dit apparaat.')).toBeVisible();
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(field(other)).toHaveValue('Eerst dit.');
    await field(other).fill('En nu dit.');
    await expect(field(page)).toHaveValue('En nu dit.');
  });

  test(`in ${what} nothing moves for who asked for less motion`, async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await begin(page);
    expect(await moving(tool(page))).toBe(0);
  });
}

test('a part of the scan is answered and left by keyboard alone', async ({page}) => {
  await scan.beginScan(page);
  for (const group of await scan.tool(page).getByRole('group').all()) {
    await tabTo(page, group.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(group.getByRole('radio', {name: 'Deels'})).toBeChecked();
  }
  await tabTo(page, scan.button(page, 'Verder'));
  await page.keyboard.press('Enter');
  await expect(scan.tool(page).getByText('Onderdeel 2 van 7')).toBeVisible();
});

test('a memo is begun and taken along by keyboard alone', async ({page}) => {
  await page.goto(memo.ADDRESS);
  const begin = memo.tool(page).getByRole('button', {name: 'Begin een notitie'});
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(memo.tool(page).getByRole('heading', {name: 'Uw notitie'})).toBeFocused();
  await tabTo(page, memo.question(page));
  await page.keyboard.type('Doen we het?');
  const download = page.waitForEvent('download');
  await tabTo(page, memo.tool(page).getByRole('button', {name: 'Bewaar als ODT'}));
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.odt$/);
});

test.describe('in forced colours', () => {
  test.use({forcedColors: 'active', viewport: {width: 640, height: 800}});

  test('in each tool every field and button has its edge', async ({page}) => {
    for (const {begin, tool} of TOOLS) {
      await begin(page);
      expect(await edgeless(tool(page).locator('textarea, select, button'))).toEqual([]);
    }
  });

  test('the drawings of scan and reckoning are drawn in the colours of the system', async ({
    page,
  }) => {
    await formation.beginReckoning(page);
    const {text} = await systemColours(page);
    const curve = formation.tool(page).getByRole('img').locator('path, polyline').first();
    expect(await look(curve)).toMatchObject({stroke: text});
    await scan.beginScan(page);
    await scan.fillIn(page, () => 'Deels');
    const mark = scan.tool(page).getByRole('img').first().locator('[stroke], circle, path').first();
    expect(await look(mark)).toMatchObject({stroke: text});
  });
});
