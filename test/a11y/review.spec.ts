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
import {scan} from './scan';

test.describe.configure({mode: 'parallel'});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`${theme} at 320 px`, () => {
    test.use({colorScheme: theme, viewport: {width: 320, height: 800}});

    test('axe finds nothing in what comes back: first visit, start, question, answer, ending', async ({
      page,
    }) => {
      await openTool(page);
      expect(await scan(page), 'first visit').toEqual([]);
      await missTwo(page);
      await openTool(page);
      expect(await scan(page), 'start').toEqual([]);
      await button(page, 'Begin').click();
      for (const [place, one] of [FIRST, SECOND].entries()) {
        await expect(question(page, place + 1, 2)).toBeFocused();
        expect(await scan(page), `question ${place + 1}`).toEqual([]);
        await answerOne(tool(page), one, place > 0);
        expect(await scan(page), `answer ${place + 1}`).toEqual([]);
        await button(page, 'Verder').click();
      }
      expect(await scan(page), 'ending').toEqual([]);
      await openTool(page);
      expect(await scan(page), 'nothing due').toEqual([]);
    });
  });
}
