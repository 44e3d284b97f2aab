import {expect, test, type Page} from '@playwright/test';
import {
  ADDRESS,
  answerPart,
  beginButton,
  beginTool,
  fillIn,
  items,
  moment,
  openTool,
  tool,
} from './selfAssessment';
import {TIGHT, moving, sideways} from './shapes';

// The shapes it comes in: without scripts, on paper, narrow, large, in forced colours.
test.describe.configure({mode: 'parallel'});

const paper = (page: Page) => page.getByRole('form', {name: 'Je werk als coach, op papier'});

/** What the printer gets; the page hears that it is about to print. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  return page.getByRole('main').innerText();
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false, viewport: {width: 320, height: 640}});

  test('all forty questions stand there to be answered, and no tool that never comes', async ({
    page,
  }) => {
    await page.goto(ADDRESS);
    await expect(paper(page)).toBeVisible();
    await expect(page.getByText('Een ogenblik.')).toBeHidden();
    const questions = paper(page).getByRole('group');
    await expect(questions).toHaveCount(40);
    await questions.first().getByText('vaker').click();
    await expect(questions.first().getByRole('radio').nth(3)).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(questions.first().getByRole('radio').nth(4)).toBeChecked();
    expect(await sideways(page)).toBe(0);
  });
});

test.describe('on paper', () => {
  test('before anything is filled in: the blank form, and no button', async ({page}) => {
    await openTool(page);
    const words = await printed(page);
    expect(words).toContain('Kies bij elke zin wat past.');
    expect(words).toContain('Ik vroeg een deelnemer wat ik anders kan doen.');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });

  test('the picture: the words of the answers, every step and moment, and no button', async ({
    page,
  }) => {
    await beginTool(page);
    await moment(page).fill('Ik belde op woensdag.');
    await fillIn(page, (part) => (part <= 2 ? 3 : 0));
    const words = await printed(page);
    for (const expected of [
      'Contact houden: stevig',
      'Breed kijken: beginnend',
      'Ik belde op woensdag.',
      'Spreek met een collega af wanneer je stopt met bellen.',
      'Dit is hoe jij je werk ziet.',
    ]) {
      expect(words).toContain(expected);
    }
    expect(words).not.toContain('Kies bij elke zin wat past.');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText('Bewaard op dit apparaat.')).toBeHidden();
  });
});

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('no step scrolls sideways', async ({page}) => {
      const check = async (step: string) => expect(await sideways(page, size), step).toBe(0);
      await openTool(page);
      await check('start');
      await beginButton(page).click();
      await moment(page).fill('Bel 06-12345678');
      await expect(tool(page).getByRole('list', {name: /persoonsgegevens/})).toBeVisible();
      await check('part');
      await fillIn(page, (part) => part % 5);
      await check('picture');
      await tool(page).getByText('Web', {exact: true}).click();
      await check('web');
      await tool(page).getByRole('button', {name: 'Naar het overzicht'}).click();
      await expect(tool(page).getByText('Wat je eerder invulde')).toBeVisible();
      await check('start again');
    });
  });
}

test('in forced colours a chosen answer still looks chosen', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await beginTool(page);
  await answerPart(page, 1);
  const labels = items(page).first().locator('label');
  const look = (place: number) =>
    labels.nth(place).evaluate((label) => {
      const radio = label.querySelector('input');
      return {
        weight: getComputedStyle(label).fontWeight,
        appearance: radio && getComputedStyle(radio).appearance,
      };
    });
  // By its weight, and by the mark that the system itself draws.
  expect(await look(1)).toEqual({weight: '600', appearance: 'auto'});
  expect(await look(0)).toEqual({weight: '400', appearance: 'auto'});
});

test('nothing in it moves for who asked for no motion', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await beginTool(page);
  expect(await moving(tool(page))).toBe(0);
});
