import fs from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {NOTHING, watchPages} from './findings';
import {holdScripts} from './holdScripts';
import {readStore} from './seedRecord';
import {
  ADDRESS,
  answerPart,
  beginButton,
  beginTool,
  fillIn,
  items,
  moment,
  onPart,
  openTool,
  picture,
  saved,
  tool,
} from './selfAssessment';

test.describe.configure({mode: 'parallel'});

const focused = (page: Page) =>
  page.evaluate(() => {
    const {activeElement: element} = document;
    return {
      kind: element instanceof HTMLInputElement ? element.type : element?.localName,
      words: element?.textContent?.trim() ?? '',
    };
  });

/** Goes through a part by key: every item one further than the one before, then the moment, then on. */
async function walkPart(page: Page, moments: string): Promise<string> {
  const given: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const {kind, words} = await focused(page);
    if (kind === 'radio') {
      await page.keyboard.press('Space');
      for (let down = 0; down < given.length % 5; down += 1) {
        await page.keyboard.press('ArrowDown');
      }
      given.push(kind);
    } else if (kind === 'textarea') {
      await page.keyboard.type(moments);
    } else if (words === 'Verder' || words === 'Bekijk je beeld') {
      expect(given).toHaveLength(5);
      await page.keyboard.press('Enter');
      return words;
    }
  }
  throw new Error('The way on was not found by key');
}

test('by keyboard alone: from the title of the page to the picture and its one thing', async ({
  page,
  context,
  baseURL,
}) => {
  const read = await watchPages(context, new URL(baseURL ?? '').origin);
  await openTool(page);
  for (let step = 0; (await focused(page)).words !== 'Begin'; step += 1) {
    expect(step).toBeLessThan(60);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  for (let part = 1; part <= 8; part += 1) {
    await onPart(page, part);
    expect((await focused(page)).kind).toBe('h2');
    await walkPart(page, part === 1 ? 'Ik belde op woensdag.' : '');
  }
  await expect(picture(page)).toBeFocused();
  await expect(tool(page)).toContainText('Jouw moment: Ik belde op woensdag.');
  await expect(saved(page)).toBeVisible();
  const [record] = await readStore(page);
  expect(record).toMatchObject({
    data: {
      finished: expect.any(String),
      answers: {
        'andere-dag-geprobeerd': 0,
        'andere-manier-gekozen': 1,
        'volgend-contact-genoemd': 'none',
      },
    },
  });
  const part = tool(page).getByRole('combobox', {name: 'Waar ga je op letten?'});
  await part.focus();
  await page.keyboard.press('ArrowDown');
  await expect(part).not.toHaveValue('');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ik bel op een andere dag.');
  await expect(saved(page)).toBeVisible();
  // Nothing was refused, asked elsewhere, thrown, or kept outside the notebook.
  expect(await read(page)).toEqual(NOTHING);
});

test('an answer taken back by key leaves the focus at its item', async ({page}) => {
  await beginTool(page);
  const first = items(page).first();
  await first.getByRole('radio').nth(2).check();
  await first.getByRole('button', {name: /^Wis je antwoord/}).focus();
  await page.keyboard.press('Enter');
  await expect(first.getByRole('radio').first()).toBeFocused();
  await expect(first.getByRole('radio', {checked: true})).toHaveCount(0);
});

test.describe('on a phone of 360 px', () => {
  test.use({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true});

  test('by touch, with targets of 44 px, and nothing that moves away under a finger', async ({
    page,
  }) => {
    await openTool(page);
    await beginButton(page).tap();
    await onPart(page, 1);
    const second = items(page).nth(1);
    const before = await second.boundingBox();
    await items(page).first().getByText('geen gelegenheid').tap();
    await expect(items(page).first().getByRole('radio').nth(4)).toBeChecked();
    expect(await second.boundingBox()).toEqual(before);
    const small = await tool(page)
      .locator(
        'button:visible, label:has(input):visible, select:visible, textarea:visible, summary:visible',
      )
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent),
      );
    expect(small).toEqual([]);
    await tool(page).getByRole('button', {name: 'Verder'}).tap();
    await onPart(page, 2);
    await expect(page.getByRole('heading', {name: 'Er zijn'})).toBeInViewport();
    await page.goBack();
    await onPart(page, 1);
    await expect(items(page).first().getByRole('radio').nth(4)).toBeChecked();
  });
});

test('stop and go on later: a reload, and another day from the start', async ({page}) => {
  await beginTool(page);
  await answerPart(page, 1);
  await tool(page).getByRole('button', {name: 'Verder'}).click();
  await onPart(page, 2);
  await items(page).first().getByRole('radio').first().check();
  await moment(page).fill('Ik wachtte af.');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await onPart(page, 2);
  await expect(moment(page)).toHaveValue('Ik wachtte af.');
  await expect(items(page).first().getByRole('radio').first()).toBeChecked();
  await openTool(page);
  await expect(tool(page)).toContainText('6 van de 40 vragen');
  await tool(page)
    .getByRole('button', {name: /^Ga verder/})
    .click();
  await onPart(page, 2);
});

test('the second time lies beside the first, with what was meant to be tried', async ({page}) => {
  test.setTimeout(240_000);
  await beginTool(page);
  await fillIn(page, (part) => (part === 1 ? 0 : 1));
  await tool(page)
    .getByRole('combobox', {name: 'Waar ga je op letten?'})
    .selectOption('Contact houden');
  await tool(page).getByRole('textbox', {name: 'Wat ga je proberen?'}).fill('Ik bel later.');
  await expect(saved(page)).toBeVisible();
  await tool(page).getByRole('button', {name: 'Naar het overzicht'}).click();
  await expect(tool(page)).toContainText('Vorige keer koos je om op te letten: Contact houden.');
  await tool(page).getByRole('button', {name: 'Begin een nieuwe keer'}).click();
  await fillIn(page, (part) => (part === 1 ? 3 : 1));
  await expect(tool(page)).toContainText('Hoger dan vorige keer: ‘Contact houden’.');
  await expect(tool(page)).toContainText('Ik bel later.');
  await expect(tool(page).getByRole('table', {name: /Van oud naar nieuw/})).toContainText('stevig');
});

test('into a file: the whole attempt, as it stands in the notebook', async ({page}) => {
  await beginTool(page);
  await answerPart(page, 2);
  await expect(saved(page)).toBeVisible();
  const [before] = await readStore(page);
  const {hash} = new URL(page.url());
  await page.goto(`${ADDRESS}${hash.replace(/deel=.*/, 'deel=beeld')}`);
  const download = page.waitForEvent('download');
  await tool(page).getByRole('button', {name: 'Bewaar als bestand'}).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^zelfbeoordeling-van-.*\.json$/);
  const content: unknown = JSON.parse(fs.readFileSync(await file.path(), 'utf8'));
  expect(content).toMatchObject({holds: 'werkmap', content: {records: [before]}});
});

test('what is pressed before the tool is there is not lost, and nothing can be filled in for nothing', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(ADDRESS, {waitUntil: 'domcontentloaded'});
  await expect(tool(page)).toContainText('Een ogenblik.');
  await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('main').locator('input:visible, textarea:visible')).toHaveCount(0);
  release();
  await beginButton(page).click();
  await onPart(page, 1);
});
