import {expect, test, type Page} from '@playwright/test';
import {
  ADDRESS,
  END,
  OTHER_WAY,
  WAY,
  beginWalk,
  button,
  choice,
  heading,
  openTool,
  saved,
  tool,
  walk,
  walkToEnd,
  why,
} from './caseTool';
import {desk, openDesk, outAndBack} from './desk';
import {NOTHING, watchPages} from './findings';
import {openAwake} from './openAwake';
import {readStore, seedRecords} from './seedRecord';
import {TIGHT, sideways} from './shapes';
import {blockStorage, countPuts, readPuts} from './storageFaults';

test.describe.configure({mode: 'parallel'});

const main = (page: Page) => page.getByRole('main');

/** A walk that chose the first of the way, as the site wrote it. */
async function writeWalk(page: Page): Promise<Record<string, unknown> & {id: string}> {
  await beginWalk(page);
  await choice(page, WAY[0].choice).click();
  await expect(saved(page)).toBeVisible();
  const [record] = await readStore(page);
  return Object(record);
}

test('a case is chosen from the list and walked to an ending; nothing else happens on the way', async ({
  page,
  context,
  baseURL,
}) => {
  const read = await watchPages(context, new URL(baseURL ?? '').origin);
  await openAwake(page, '/casussen/');
  await main(page).getByRole('combobox', {name: 'Dilemma'}).selectOption('De regel of de mens');
  await expect(main(page).getByRole('status').filter({hasText: '1 casus'})).toBeVisible();
  await main(page).getByRole('link', {name: 'De brief', exact: true}).click();
  await button(page, 'Begin').click();
  await walk(page);
  await expect(heading(page, END)).toBeFocused();
  await expect(tool(page)).toContainText(`Na 3 keuzes kwam je uit bij ‘${END}’.`);
  await expect(tool(page).getByRole('img', {name: /De weg door ‘De brief’/})).toBeVisible();
  await expect(saved(page)).toBeVisible();
  expect(await read(page)).toEqual(NOTHING);
});

test('a reload halfway goes on there, with the choice and the words', async ({page}) => {
  await beginWalk(page);
  await walk(page, WAY.slice(0, 1));
  await choice(page, WAY[1].choice).click();
  await why(page).fill('Omdat het snel moest.');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(heading(page, WAY[1].moment)).toBeVisible();
  await expect(choice(page, WAY[1].choice)).toHaveAttribute('aria-pressed', 'true');
  await expect(why(page)).toHaveValue('Omdat het snel moest.');
  await page.goBack();
  await expect(heading(page, WAY[0].moment)).toBeVisible();
  await openTool(page);
  await expect(tool(page).getByRole('listitem')).toContainText('2 keuzes gemaakt');
  await tool(page).getByRole('listitem').getByRole('link').click();
  await expect(heading(page, WAY[2].moment)).toBeFocused();
});

test('back and another way keeps what was written, and the map shows both walks', async ({
  page,
}) => {
  await beginWalk(page);
  await walk(page, OTHER_WAY);
  await expect(heading(page, 'De rode map')).toBeFocused();
  await button(page, 'Loop hem nog een keer').click();
  await choice(page, WAY[0].choice).click();
  await why(page).fill('Ik wil haar spreken.');
  await button(page, 'Verder').click();
  await button(page, 'Terug').click();
  await expect(why(page)).toHaveValue('Ik wil haar spreken.');
  await button(page, 'Verder').click();
  await walk(page, WAY.slice(1));
  await expect(tool(page)).toContainText('Waarom: Ik wil haar spreken.');
  const beside = tool(page).getByRole('combobox', {name: 'Leg er een andere keer naast'});
  await beside.selectOption({index: 1});
  await expect(tool(page)).toContainText('De andere keer: na 4 keuzes bij ‘De rode map’.');
  await expect(tool(page)).toContainText('Bij ‘De dichte envelop’ gingen ze uit elkaar.');
});

test('a second tab sees a choice and words at once', async ({page, context}) => {
  await beginWalk(page);
  await expect(saved(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(heading(other, WAY[0].moment)).toBeVisible();
  await choice(page, WAY[0].choice).click();
  await expect(choice(other, WAY[0].choice)).toHaveAttribute('aria-pressed', 'true');
  await why(page).fill('Omdat.');
  await expect(why(other)).toHaveValue('Omdat.');
});

test('the notebook says how far; to a file, wiped, and back it is the same', async ({page}) => {
  await beginWalk(page);
  await choice(page, WAY[0].choice).click();
  await why(page).fill('Omdat ik het wilde.');
  await expect(saved(page)).toBeVisible();
  await openDesk(page);
  const piece = desk(page).getByRole('listitem').filter({hasText: 'De brief, '});
  await expect(piece).toContainText('Casus');
  await expect(piece).toContainText('1 keuze');
  await piece.getByRole('link').click();
  await expect(heading(page, WAY[1].moment)).toBeVisible();
  await walk(page, WAY.slice(1));
  await expect(saved(page)).toBeVisible();
  await expect.poll(() => readStore(page)).toMatchObject([{data: {ended: {title: END}}}]);
  const before = await readStore(page);

  await openDesk(page);
  await expect(piece).toContainText(`kwam uit bij ‘${END}’`);
  await outAndBack(page);
  await expect(piece).toContainText(`kwam uit bij ‘${END}’`);
  expect(await readStore(page)).toEqual(before);
  await piece.getByRole('link').click();
  await expect(heading(page, END)).toBeVisible();
  await expect(tool(page)).toContainText('Waarom: Omdat ik het wilde.');
});

test('storage blocked: says so, and the work stays in the tab', async ({page, context}) => {
  await blockStorage(context);
  await openTool(page);
  await expect(tool(page).getByRole('alert')).toContainText(
    'Je browser laat deze site niets bewaren.',
  );
  await button(page, 'Begin').click();
  await choice(page, WAY[0].choice).click();
  await why(page).fill('Nog niet bewaard.');
  await expect(tool(page).getByRole('alert')).toContainText('Bewaar het als bestand.');
  await expect(saved(page)).toBeHidden();
  await button(page, 'Verder').click();
  await walk(page, WAY.slice(1));
  await expect(tool(page)).toContainText('Waarom: Nog niet bewaard.');
  await button(page, 'Naar het overzicht').click();
  await expect(tool(page).getByRole('listitem')).toContainText(`kwam uit bij ‘${END}’`);
});

test('a walk of a later version of the site says so, and is never written', async ({
  page,
  context,
}) => {
  await countPuts(context);
  const later = {...(await writeWalk(page)), id: 'later', v: 99, data: {anders: true}};
  await seedRecords(page, later);
  await page.goto('/pilots/');
  await page.goto(`${ADDRESS}#stuk=later&deel=1`);
  await expect(tool(page).getByRole('alert')).toContainText('nieuwere versie van deze site');
  await expect(tool(page).getByRole('textbox')).toHaveCount(0);
  expect(await readPuts(page)).toEqual([]);
  expect(await readStore(page)).toContainEqual(later);
});

test('a walk through a case that was rewritten shows what was chosen then', async ({page}) => {
  const record = await writeWalk(page);
  const data = Object(record['data']);
  const steps = [{scene: 'geen-duimpje', option: 'weg', title: 'Toen', choice: 'Je deed iets.'}];
  const old = {
    ...record,
    id: 'oud',
    data: {...data, steps, whys: {'1': {'geen-duimpje': 'Daarom.'}}},
  };
  await seedRecords(page, old);
  await page.goto('/pilots/');
  await page.goto(`${ADDRESS}#stuk=oud`);
  await expect(tool(page)).toContainText('Deze casus is herschreven nadat je hem liep.');
  await expect(tool(page).getByRole('listitem')).toContainText('Toen: Je deed iets.');
  await expect(tool(page).getByRole('listitem')).toContainText('Waarom: Daarom.');
});

/** The words of what has focus. */
const focusedWords = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Goes on by Tab until what has focus begins with these words, and presses it. */
async function pressByKey(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedWords(page)).startsWith(words)) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`"${words}" was not found by key`);
}

test('works by keyboard alone, from the title of the page to an ending', async ({page}) => {
  await openTool(page);
  await pressByKey(page, 'Begin');
  for (const step of WAY) {
    await expect(heading(page, step.moment)).toBeFocused();
    await pressByKey(page, step.choice);
    await expect(heading(page, 'Wat er gebeurt')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(why(page)).toBeFocused();
    await page.keyboard.type('Daarom.');
    await pressByKey(page, 'Verder');
  }
  await expect(heading(page, END)).toBeFocused();
  await expect(tool(page).getByText('Waarom: Daarom.')).toHaveCount(3);
});

test('as a group: hands are counted, the most is named, and the group chooses', async ({page}) => {
  await openTool(page);
  await button(page, 'Samen, op één scherm').click();
  const hands = tool(page).getByRole('group', {name: /^Handen voor: Je laat de brief aan Nienke/});
  await hands.getByRole('button', {name: 'Een hand meer'}).click();
  await hands.getByRole('button', {name: 'Een hand meer'}).click();
  await expect(hands.getByRole('status')).toHaveText('2 handen');
  await expect(tool(page)).toContainText('De meeste handen: Je laat de brief aan Nienke');
  await expect(tool(page).getByRole('button', {pressed: true})).toHaveCount(0);
  await choice(page, WAY[0].choice).click();
  await expect(
    tool(page).getByRole('textbox', {name: 'Welke redenen hoorden jullie?'}),
  ).toBeVisible();
});

test('a number like a bsn in why is pointed at, there and at the ending', async ({page}) => {
  await beginWalk(page);
  await choice(page, WAY[0].choice).click();
  await why(page).fill('Haar nummer is 123456782.');
  const list = tool(page).getByRole('list', {name: /persoonsgegevens in ‘Waarom koos je dit\?’/});
  await expect(list).toContainText('Dit lijkt op een bsn');
  await button(page, 'Verder').click();
  await walk(page, WAY.slice(1));
  await expect(tool(page)).toContainText(
    'In “Geen duimpje” staat misschien iets wat naar een persoon leidt: een bsn.',
  );
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false, viewport: {width: 320, height: 640}});

  test('the whole story reads, and each link leads to the moment it names', async ({page}) => {
    await page.goto(ADDRESS);
    const paper = page.getByRole('region', {name: 'De brief, op papier'});
    await expect(paper).toBeVisible();
    await expect(page.getByText('Een ogenblik.')).toBeHidden();
    await expect(paper.getByRole('heading', {name: /^\d+\. /})).toHaveCount(10);
    const links = paper.getByRole('link', {name: /^Ga naar \d+$/});
    await expect(links).toHaveCount(18);
    for (const link of await links.all()) {
      const number = (await link.innerText()).replace('Ga naar ', '');
      await link.click();
      const [, id] = page.url().split('#');
      const title = page.locator(`#${id}`).getByRole('heading', {level: 2});
      await expect(title).toHaveText(new RegExp(`^${number}\\. `));
      await expect(title).toBeInViewport();
    }
    const option = paper.getByRole('listitem').filter({hasText: 'De brief gaat weer op de post'});
    await option.getByRole('link').click();
    await expect(paper.getByRole('heading', {name: /De zus van Carla$/})).toBeInViewport();
  });
});

test.describe('on paper', () => {
  test('before a walk the whole story is printed, without buttons', async ({page}) => {
    await openTool(page);
    await page.emulateMedia({media: 'print'});
    const words = await main(page).innerText();
    expect(words).toContain('Ga naar 2');
    expect(words).toContain('Met potlood');
    await expect(main(page).getByRole('button')).toHaveCount(0);
  });

  test('at an ending the walk is printed, and not the whole story', async ({page}) => {
    await beginWalk(page);
    await choice(page, WAY[0].choice).click();
    await why(page).fill('Omdat ik het wilde.');
    await button(page, 'Verder').click();
    await walk(page, WAY.slice(1));
    await expect(heading(page, END)).toBeVisible();
    await page.emulateMedia({media: 'print'});
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const words = await main(page).innerText();
    expect(words).toContain('Waarom: Omdat ik het wilde.');
    expect(words).toContain(`Na 3 keuzes kwam je uit bij ‘${END}’.`);
    expect(words).not.toContain('Ga naar 2');
    expect(words).not.toContain('Het vel is heel wit.');
    await expect(main(page).getByRole('button')).toHaveCount(0);
    await expect(main(page).getByRole('img', {name: /De weg door/})).toBeVisible();
  });
});

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('nothing scrolls sideways', async ({page}) => {
      const check = async (step: string) => expect(await sideways(page, size), step).toBe(0);
      await openTool(page);
      await check('start');
      await button(page, 'Samen, op één scherm').click();
      await check('group');
      await walkToEnd(page);
      await check('ending');
      await walkToEnd(page);
      await tool(page).getByRole('combobox').selectOption({index: 1});
      await check('two walks');
    });
  });
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true});

  test('every target is at least 44 px high', async ({page}) => {
    const small = () =>
      tool(page)
        .locator('button:visible, select:visible, textarea:visible, summary:visible')
        .evaluateAll((all) =>
          all
            .filter((one) => one.getBoundingClientRect().height < 44)
            .map((one) => one.textContent),
        );
    await openTool(page);
    expect(await small(), 'start').toEqual([]);
    await button(page, 'Samen, op één scherm').tap();
    await choice(page, WAY[0].choice).tap();
    expect(await small(), 'outcome').toEqual([]);
    await walkToEnd(page);
    expect(await small(), 'ending').toEqual([]);
  });
});
