import {expect, test} from '@playwright/test';
import {openAwake} from '../e2e/openAwake';
import {COUNT, answerSomehow, button, openTool, question} from '../e2e/quizTool';
import {scan} from './scan';

test.describe.configure({mode: 'parallel'});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`${theme} at 320 px`, () => {
    test.use({colorScheme: theme, viewport: {width: 320, height: 800}});

    test('axe finds nothing in a check: list, start, each question, each answer, ending', async ({
      page,
    }) => {
      await openAwake(page, '/leren/vragen/');
      expect(await scan(page), 'list').toEqual([]);
      await openTool(page);
      expect(await scan(page), 'start').toEqual([]);
      await button(page, 'Begin').click();
      for (let number = 1; number <= COUNT; number += 1) {
        await expect(question(page, number)).toBeFocused();
        expect(await scan(page), `question ${number}`).toEqual([]);
        await answerSomehow(page);
        expect(await scan(page), `answer ${number}`).toEqual([]);
        await button(page, 'Verder').click();
      }
      expect(await scan(page), 'ending').toEqual([]);
    });
  });
}
