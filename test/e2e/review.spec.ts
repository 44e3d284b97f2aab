import {expect, test} from '@playwright/test';
import {NOTHING, watchPages} from './findings';
import {
  ADDRESS,
  FIRST,
  SECOND,
  answerOne,
  asking,
  button,
  missTwo,
  onDay,
  openTool,
  outcome,
  question,
  saved,
  tool,
} from './reviewTool';
import * as quiz from './quizTool';
import {readStore, seedRecords} from './seedRecord';
import {TIGHT, sideways} from './shapes';
import {blockStorage, setRoom, watchRoom} from './storageFaults';

test.describe.configure({mode: 'parallel'});

test('what was missed comes back before what waits longer, and who knows it has a free day', async ({
  page,
  context,
  baseURL,
}) => {
  const read = await watchPages(context, new URL(baseURL ?? '').origin);
  await onDay(page, 10);
  await quiz.openTool(page);
  await quiz.button(page, 'Begin').click();
  await answerOne(quiz.tool(page), FIRST, true);
  await expect(quiz.saved(page)).toBeVisible();
  await onDay(page, 20);
  await quiz.button(page, 'Verder').click();
  await answerOne(quiz.tool(page), SECOND, false);
  await expect(quiz.saved(page)).toBeVisible();

  await onDay(page, 21);
  await openTool(page);
  await expect(tool(page)).toContainText('Er wachten 2 vragen op je.');
  await button(page, 'Begin').click();
  await expect(question(page, 1, 2)).toBeFocused();
  await expect(asking(page, SECOND)).toBeVisible();
  await answerOne(tool(page), SECOND, true);
  await button(page, 'Verder').click();
  await expect(asking(page, FIRST)).toBeVisible();
  await answerOne(tool(page), FIRST, false);
  await button(page, 'Verder').click();
  await expect(tool(page).getByRole('heading', {name: 'Hoe het ging'})).toBeFocused();
  await expect(tool(page)).toContainText('Van de 2 vragen had je er 1 meteen goed.');
  await expect(tool(page)).toContainText('De eerste vraag komt morgen terug.');
  await expect(saved(page)).toBeVisible();

  await page.reload();
  await expect(tool(page)).toContainText('Vandaag wacht er niets op je.');
  await onDay(page, 22);
  await openTool(page);
  await expect(tool(page)).toContainText('Er wacht 1 vraag op je.');
  await button(page, 'Begin').click();
  await expect(asking(page, FIRST)).toBeVisible();
  expect(await read(page)).toEqual(NOTHING);
});

test('a reload in the middle of a round asks what was not answered yet', async ({page}) => {
  await missTwo(page);
  await openTool(page);
  await button(page, 'Begin').click();
  await answerOne(tool(page), FIRST, true);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(tool(page)).toContainText('Er wacht 1 vraag op je.');
  await button(page, 'Begin').click();
  await expect(question(page, 1, 1)).toBeFocused();
  await expect(asking(page, SECOND)).toBeVisible();
});

test('an answer that was given back and forth stays, until the round is left', async ({page}) => {
  await missTwo(page);
  await openTool(page);
  await button(page, 'Begin').click();
  await answerOne(tool(page), FIRST, false);
  await button(page, 'Probeer deze vraag nog eens').click();
  await expect(question(page, 1, 2)).toBeFocused();
  await answerOne(tool(page), FIRST, true);
  await button(page, 'Verder').click();
  await button(page, 'Terug').click();
  await expect(outcome(page)).toHaveText('Dat klopt');
  await button(page, 'Stop voor nu').click();
  await expect(tool(page).getByText(/^Vragen van de redactie/)).toBeFocused();
  await expect(tool(page)).toContainText('Er wacht 1 vraag op je.');
});

test('works by keyboard alone', async ({page}) => {
  await missTwo(page);
  await openTool(page);
  await button(page, 'Begin').focus();
  await page.keyboard.press('Enter');
  for (const number of [1, 2]) {
    await expect(question(page, number, 2)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(button(page, 'Kijk na')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(outcome(page)).toBeFocused();
    // Past the sources of the answer, if it has any.
    await button(page, 'Verder').focus();
    await page.keyboard.press('Enter');
  }
  await expect(tool(page).getByRole('heading', {name: 'Hoe het ging'})).toBeFocused();
});

test('who answered nothing yet is led to the questions, and back from their ending', async ({
  page,
}) => {
  await openTool(page);
  await expect(tool(page)).toContainText('Je hebt er op dit apparaat nog geen beantwoord.');
  await tool(page).getByRole('link', {name: 'Naar de oefenvragen'}).click();
  await expect(page).toHaveURL(/\/leren\/vragen\/$/);
  await quiz.answerAll(page);
  await quiz.tool(page).getByRole('link', {name: 'Herhaal wat je oefende'}).click();
  await expect(tool(page)).toContainText('Vandaag wacht er niets op je.');
});

test('storage blocked: says so, and what was answered in this tab comes back in it', async ({
  page,
  context,
}) => {
  await blockStorage(context);
  await onDay(page, 20);
  await openTool(page);
  await expect(tool(page).getByRole('alert')).toContainText(
    'Je browser laat deze site niets bewaren.',
  );
  await quiz.openTool(page);
  await quiz.button(page, 'Begin').click();
  for (let number = 1; number <= quiz.COUNT; number += 1) {
    await quiz.answerSomehow(page);
    await quiz.button(page, 'Verder').click();
  }
  await onDay(page, 25);
  await quiz.tool(page).getByRole('link', {name: 'Herhaal wat je oefende'}).click();
  await button(page, 'Begin').click();
  await expect(question(page, 1, Math.min(quiz.COUNT, 5))).toBeFocused();
  await expect(tool(page).getByRole('alert')).toBeVisible();
});

test('storage full: says so, and once there is room the button saves the answer', async ({
  page,
  context,
}) => {
  await watchRoom(context);
  await missTwo(page);
  await openTool(page);
  await button(page, 'Begin').click();
  await setRoom(page, false);
  await answerOne(tool(page), FIRST, true);
  await expect(tool(page).getByRole('alert')).toContainText(
    'Er is geen ruimte meer op dit apparaat.',
  );
  await setRoom(page, true);
  await button(page, 'Probeer opnieuw').click();
  await expect(saved(page)).toBeFocused();
  await page.reload();
  await expect(tool(page)).toContainText('Er wacht 1 vraag op je.');
});

test('practice that is damaged says so and stays as it is', async ({page}) => {
  await missTwo(page);
  const [record] = await readStore(page);
  const broken = {...Object(record), data: {log: 'kapot'}};
  await page.goto('/pilots/');
  await seedRecords(page, broken);
  await page.goto(ADDRESS);
  await expect(tool(page).getByRole('alert')).toContainText('Dit stuk is niet te lezen.');
  expect(await readStore(page)).toContainEqual(broken);
});

test('a log of odd keys and of years to come is asked once, and then has its day', async ({
  page,
}) => {
  await missTwo(page);
  const [record] = await readStore(page);
  await page.goto('/pilots/');
  const far = Date.UTC(2999, 0).toString(36);
  await seedRecords(page, {
    ...Object(record),
    data: {
      log: {'klein-beginnen-eerste-stap': {[far]: 'right', 'geen-moment': 'wrong'}},
      rounds: {},
    },
  });
  await openTool(page);
  await expect(tool(page)).toContainText('Er wacht 1 vraag op je.');
  await button(page, 'Begin').click();
  await answerOne(tool(page), FIRST, true);
  await button(page, 'Verder').click();
  await expect(tool(page)).toContainText('De eerste vraag komt terug op 26 november 2026.');
});

test.describe('with questions that cannot be fetched', () => {
  test.use({serviceWorkers: 'block'});

  test('it says so, and asks again at the button', async ({page}) => {
    await missTwo(page);
    await openTool(page);
    await page.route('**/assets/js/*', (route) => route.abort());
    await button(page, 'Begin').click();
    await expect(tool(page).getByRole('alert')).toBeFocused();
    await page.unroute('**/assets/js/*');
    await button(page, 'Probeer opnieuw').click();
    await expect(question(page, 1, 2)).toBeFocused();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('it says that this needs scripts, and leads to the questions', async ({page}) => {
    await page.goto(ADDRESS);
    await expect(tool(page)).toContainText('Daar zijn scripts voor nodig.');
    await expect(page.getByText('Een ogenblik.')).toBeHidden();
    await tool(page).getByRole('link', {name: 'Naar de oefenvragen'}).click();
    await expect(page).toHaveURL(/\/leren\/vragen\/$/);
  });
});

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('nothing scrolls sideways, from the first visit to the end of a round', async ({page}) => {
      const check = async (step: string) => expect(await sideways(page, size), step).toBe(0);
      await openTool(page);
      await check('nothing yet');
      await missTwo(page);
      await openTool(page);
      await check('start');
      await button(page, 'Begin').click();
      for (const [number, one] of [FIRST, SECOND].entries()) {
        await expect(question(page, number + 1, 2)).toBeFocused();
        await check(`question ${number + 1}`);
        await answerOne(tool(page), one, false);
        await check(`answer ${number + 1}`);
        await button(page, 'Verder').click();
      }
      await check('ending');
      await openTool(page);
      await check('nothing due');
    });
  });
}
