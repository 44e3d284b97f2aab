import {expect, test} from '@playwright/test';
import {
  FIRST,
  SECOND,
  answerOne,
  button,
  missTwo,
  openTool,
  question,
  tool,
} from '../e2e/reviewTool';
import {problems} from './everywhere';

test.describe.configure({mode: 'parallel'});

test('axe finds nothing in what comes back: first visit, start, question, answer, ending', async ({
  page,
}) => {
  await openTool(page);
  expect(await problems(page, 'first visit')).toEqual([]);
  await missTwo(page);
  await openTool(page);
  expect(await problems(page, 'start')).toEqual([]);
  await button(page, 'Begin').click();
  for (const [place, one] of [FIRST, SECOND].entries()) {
    await expect(question(page, place + 1, 2)).toBeFocused();
    expect(await problems(page, `question ${place + 1}`)).toEqual([]);
    await answerOne(tool(page), one, place > 0);
    expect(await problems(page, `answer ${place + 1}`)).toEqual([]);
    await button(page, 'Verder').click();
  }
  expect(await problems(page, 'ending')).toEqual([]);
  await openTool(page);
  expect(await problems(page, 'nothing due')).toEqual([]);
});
