import {expect, test} from '@playwright/test';
import {desk, openDesk, outAndBack} from './desk';
import {NOTHING, watchPages} from './findings';
import {openAwake} from './openAwake';
import {
  ADDRESS,
  COUNT,
  NAME,
  answerAll,
  answerSomehow,
  button,
  openTool,
  outcome,
  question,
  saved,
  tool,
} from './quizTool';
import {readStore} from './seedRecord';
import {TIGHT, sideways} from './shapes';
import {blockStorage} from './storageFaults';

test.describe.configure({mode: 'parallel'});

test('a check is chosen from the list and answered to its end; nothing else happens on the way', async ({
  page,
  context,
  baseURL,
}) => {
  const read = await watchPages(context, new URL(baseURL ?? '').origin);
  await openAwake(page, '/leren/vragen/');
  await page.getByRole('main').getByRole('link', {name: NAME, exact: true}).click();
  await expect(button(page, 'Begin')).toBeVisible();
  await answerAll(page);
  await expect(tool(page)).toContainText(/klopte/);
  await expect(saved(page)).toBeVisible();
  expect(await read(page)).toEqual(NOTHING);
});

test('an answer tells of every option whether it holds and why, and may be given again', async ({
  page,
}) => {
  await openTool(page);
  await button(page, 'Begin').click();
  await button(page, 'Kijk na').click();
  await expect(tool(page).getByRole('alert')).toContainText('Geef eerst overal een antwoord.');
  const options = await tool(page).getByRole('radio').count();
  await answerSomehow(page);
  const whys = tool(page)
    .getByRole('region', {name: /^Dat klopt/})
    .getByRole('listitem');
  await expect(whys).toHaveCount(options);
  await expect(whys.filter({hasText: 'jouw antwoord'})).toHaveCount(1);
  await expect(whys.filter({hasText: '✓ klopt'})).toHaveCount(1);
  await button(page, 'Probeer deze vraag nog eens').click();
  await expect(question(page, 1)).toBeFocused();
  await expect(tool(page).getByRole('radio', {checked: true})).toHaveCount(0);
  await tool(page).getByRole('radio').last().check();
  await button(page, 'Kijk na').click();
  await expect(outcome(page)).toBeFocused();
  await expect(whys.last()).toContainText('jouw antwoord');
});

test('a reload goes on where somebody was, and a second tab sees an answer at once', async ({
  page,
  context,
}) => {
  await openTool(page);
  await button(page, 'Begin').click();
  await answerSomehow(page);
  await expect(saved(page)).toBeVisible();
  const other = await context.newPage();
  await openTool(other);
  await button(other, 'Ga verder bij vraag 2').click();
  await expect(question(other, 2)).toBeFocused();
  await answerSomehow(other);
  await expect(saved(other)).toBeVisible();
  await button(page, 'Verder').click();
  await expect(outcome(page)).toBeVisible();
  await page.reload();
  await expect(button(page, 'Ga verder bij vraag 3')).toBeVisible();
});

test('the notebook says how much was practised; to a file, wiped, and back it is the same', async ({
  page,
}) => {
  await answerAll(page);
  await expect(saved(page)).toBeVisible();
  await openDesk(page);
  const piece = desk(page).getByRole('listitem').filter({hasText: 'Oefenvragen'});
  await expect(piece).toContainText(`${COUNT} vragen geoefend`);
  const before = await readStore(page);
  await outAndBack(page);
  await expect(piece).toContainText(`${COUNT} vragen geoefend`);
  expect(await readStore(page)).toEqual(before);
});

test('storage blocked: says so, and the answers stay in the tab', async ({page, context}) => {
  await blockStorage(context);
  await openTool(page);
  await button(page, 'Begin').click();
  await answerSomehow(page);
  await expect(tool(page).getByRole('alert')).toBeVisible();
  await button(page, 'Verder').click();
  await button(page, 'Terug').click();
  await expect(outcome(page)).toBeVisible();
});

test('works by keyboard alone, also where steps are put in order and pairs are made', async ({
  page,
}) => {
  await openTool(page);
  await button(page, 'Begin').focus();
  await page.keyboard.press('Enter');
  for (let number = 1; number <= COUNT; number += 1) {
    await expect(question(page, number)).toBeFocused();
    await page.keyboard.press('Tab');
    if ((await button(page, /^Zet hoger/).count()) > 0) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(tool(page).getByRole('status').filter({hasText: 'op plaats 2'})).toHaveCount(1);
    } else if ((await tool(page).getByRole('combobox').count()) > 0) {
      for (const list of await tool(page).getByRole('combobox').all()) {
        await expect(list).toBeFocused();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
      }
    } else {
      await page.keyboard.press('Space');
    }
    await button(page, 'Kijk na').focus();
    await page.keyboard.press('Enter');
    await expect(outcome(page)).toBeFocused();
    await button(page, 'Verder').focus();
    await page.keyboard.press('Enter');
  }
  await expect(tool(page).getByRole('heading', {name: 'Hoe het ging'})).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false, viewport: {width: 320, height: 640}});

  test('every question reads, and after them what holds and why', async ({page}) => {
    await page.goto(ADDRESS);
    const paper = page.getByRole('region', {name: `${NAME}, op papier`});
    await expect(paper).toBeVisible();
    await expect(paper.getByRole('heading', {name: 'Wat klopt, en waarom'})).toBeVisible();
    await expect(paper.locator('> ol').first().locator('> li')).toHaveCount(COUNT);
    await expect(paper.locator('> ol').last().locator('> li')).toHaveCount(COUNT);
    await expect(page.getByText('Een ogenblik.')).toBeHidden();
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });
});

test('on paper the questions are printed with their answers, and no button', async ({page}) => {
  await openTool(page);
  await page.emulateMedia({media: 'print'});
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', {name: 'Wat klopt, en waarom'})).toBeVisible();
  await expect(main.getByRole('button')).toHaveCount(0);
});

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('no question and no answer scrolls sideways', async ({page}) => {
      const check = async (step: string) => expect(await sideways(page, size), step).toBe(0);
      await openTool(page);
      await check('start');
      await button(page, 'Begin').click();
      for (let number = 1; number <= COUNT; number += 1) {
        await check(`question ${number}`);
        await answerSomehow(page);
        await check(`answer ${number}`);
        await button(page, 'Verder').click();
      }
      await check('ending');
    });
  });
}
