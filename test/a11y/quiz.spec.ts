import {expect, test} from '@playwright/test';
import {openAwake} from '../e2e/openAwake';
import {COUNT, answerSomehow, button, openTool, question} from '../e2e/quizTool';
import {problems} from './everywhere';

test.describe.configure({mode: 'parallel'});

test('axe finds nothing in a check: list, start, each question, each answer, ending', async ({
  page,
}) => {
  await openAwake(page, '/leren/vragen/');
  expect(await problems(page, 'list')).toEqual([]);
  await openTool(page);
  expect(await problems(page, 'start')).toEqual([]);
  await button(page, 'Begin').click();
  for (let number = 1; number <= COUNT; number += 1) {
    await expect(question(page, number)).toBeFocused();
    expect(await problems(page, `question ${number}`)).toEqual([]);
    await answerSomehow(page);
    expect(await problems(page, `answer ${number}`)).toEqual([]);
    await button(page, 'Verder').click();
  }
  expect(await problems(page, 'ending')).toEqual([]);
});
