import {expect, test, type Locator, type Page} from '@playwright/test';
import * as cases from './caseTool';
import * as formation from './formationTool';
import * as memo from './memoTool';
import {readOfflineJson} from './offline/release';
import {waitUntilFull} from './offline/site';
import {openAwake, quiet} from './openAwake';
import * as learning from './pathTool';
import * as planner from './plannerTool';
import * as quiz from './quizTool';
import * as reflections from './reflectionTool';
import * as review from './reviewTool';
import * as scan from './scanTool';
import * as assessment from './selfAssessment';
import {edgeless, look, moving, sideways, systemColours, TIGHT} from './shapes';

// The shapes that tools come in, and what they load. The self-assessment, the first of them, has its
// own shapes.
test.describe.configure({mode: 'parallel'});

/** The scripts and styles that a page asks for from now on. */
function asked(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  return files;
}

/** Words that stand in the code of one tool alone, each tool opened by who would use it. */
const LOADED = [
  {
    what: 'the self-assessment',
    words: 'Uitwerking van de redactie. Dit is geen toets.',
    open: assessment.openTool,
  },
  {what: 'a case', words: 'Welke redenen hoorden jullie?', open: cases.openTool},
  {what: 'looking back', words: 'Terugkijken op eigen werk', open: reflections.openTool},
  {what: 'a check', words: 'Probeer deze vraag nog eens', open: quiz.openTool},
  {what: 'what comes back', words: 'Vandaag wacht er niets op je.', open: review.openTool},
  {what: 'a path', words: 'zonder wat in het echt gebeurt', open: learning.openPath},
  {what: 'the portfolio', words: 'Wat komt er in het verslag?', open: learning.openPortfolio},
  {what: 'a plan', words: 'Waar komt de vraag vandaan?', open: (page: Page) => planner.plan(page)},
  {what: 'the scan', words: 'eerst waar mensen het meest verschillen', open: scan.beginScan},
  {what: 'the reckoning', words: 'Uw berekening', open: formation.beginReckoning},
  {what: 'the memo', words: 'Zo wordt de notitie', open: memo.beginMemo},
  {what: 'the scheduler', words: 'FSRSValidationError', open: review.openTool},
];

for (const {what, words, open} of LOADED) {
  test(`a page without ${what} does not load it`, async ({page, browser, baseURL}) => {
    const withTool = asked(page);
    await open(page);
    const bodies = await Promise.all(
      withTool
        .filter((file) => file.endsWith('.js'))
        .map(async (file) => ({file, text: await (await page.request.get(file)).text()})),
    );
    const ofTool = bodies.filter(({text}) => text.includes(words)).map(({file}) => file);
    expect(ofTool).not.toEqual([]);
    expect(withTool.filter((file) => /\/tools\..*\.css$/.test(file))).not.toEqual([]);
    // A file for an office program is made by libraries that come when it is asked for.
    const office = bodies.filter(({text}) => /META-INF|word\/document/.test(text));
    expect(office.map(({file}) => file)).toEqual([]);

    // A context of its own: no worker that fetches ahead, nothing in the cache.
    const other = await browser.newContext({
      ...(baseURL ? {baseURL} : {}),
      serviceWorkers: 'block',
    });
    const plain = await other.newPage();
    const without = asked(plain);
    await openAwake(plain, '/pilots/');
    await quiet(plain);
    expect(without.filter((file) => ofTool.includes(file))).toEqual([]);
    expect(without.filter((file) => /\/tools\./.test(file))).toEqual([]);
    await other.close();
  });
}

/** The page is not wider than its window when its text is this large. */
const check = async (page: Page, size: string, step: string) =>
  expect(await sideways(page, size), step).toBe(0);

/** A live message says this. */
const told = (tool: Locator, words: string) =>
  expect(tool.getByRole('status').filter({hasText: words})).toHaveCount(1);

test.describe('in forced colours', () => {
  test.use({forcedColors: 'active', viewport: {width: 640, height: 800}});

  test('the map of two walks is drawn in the colours of the system, and each line still differs', async ({
    page,
  }) => {
    await cases.beginWalk(page);
    await cases.walk(page, cases.OTHER_WAY);
    await cases.walkToEnd(page);
    await cases.tool(page).getByRole('combobox').selectOption({index: 1});
    const colours = await systemColours(page);
    const map = cases.tool(page).getByRole('img', {name: /De weg door/});
    expect(await look(map.locator('path[class*=first]').first())).toMatchObject({
      stroke: colours.chosen,
    });
    expect(await look(map.locator('path[class*=second]').first())).toMatchObject({
      stroke: colours.text,
    });
    expect(await look(map.locator('path[class*=both]').first())).toMatchObject({
      stroke: colours.onChosen,
    });
    expect(await look(map.locator('circle').first())).toMatchObject({
      stroke: colours.text,
      fill: colours.below,
    });
    expect(await look(map.locator('text').first())).toMatchObject({fill: colours.text});
    // By its form too, for who sees one colour.
    const dashes = await map
      .locator('path[class*=first], path[class*=second]')
      .evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).strokeDasharray)).size);
    expect(dashes).toBe(2);
  });

  test('a choice that was made has its tick, and what came of it its frame', async ({page}) => {
    await cases.beginWalk(page);
    await cases.choice(page, cases.WAY[0].choice).click();
    const tick = (pressed: boolean) =>
      cases
        .tool(page)
        .getByRole('button', {pressed})
        .first()
        .evaluate((one) => getComputedStyle(one, '::before').content);
    expect(await tick(true)).toContain('✓');
    expect(await tick(false)).toBe('none');
    const outcome = cases.tool(page).getByRole('region', {name: 'Wat er gebeurt'});
    expect((await look(outcome)).borderTopStyle).toBe('solid');
  });

  test('in looking back every field and button has its edge', async ({page}) => {
    await reflections.beginShort(page);
    await reflections.openQuestion(page);
    expect(await edgeless(reflections.tool(page).locator('textarea, button'))).toEqual([]);
  });

  test('in what comes back every answer and button has its edge, and what holds its mark', async ({
    page,
  }) => {
    await review.missTwo(page);
    await review.openTool(page);
    await review.button(page, 'Begin').click();
    const bare = () => edgeless(review.tool(page).locator('label, button'));
    await expect(review.asking(page, review.FIRST)).toBeVisible();
    expect(await bare()).toEqual([]);
    await review.answerOne(review.tool(page), review.FIRST, false);
    expect(await bare()).toEqual([]);
    await expect(review.tool(page)).toContainText('✗ klopt niet, jouw antwoord');
  });

  test('in a path every field, button and part has its edge, and a box is one of the browser', async ({
    page,
  }) => {
    await learning.beginWriting(page);
    const drawn = learning.tool(page).locator('textarea, button, details[class*=fold]');
    expect(await edgeless(drawn)).toEqual([]);
    const boxes = await learning
      .tool(page)
      .getByRole('checkbox')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).appearance));
    expect(new Set(boxes)).toEqual(new Set(['auto']));
  });
});

for (const [what, viewport, size] of TIGHT) {
  test.describe(what, () => {
    test.use({viewport});

    test('no step of looking back scrolls sideways, nor the list of cases', async ({page}) => {
      await reflections.openTool(page);
      await check(page, size, 'start');
      await reflections.beginButton(page).click();
      await reflections.happened(page).fill('Bel 06-12345678');
      await expect(
        reflections.tool(page).getByRole('list', {name: /persoonsgegevens/}),
      ).toBeVisible();
      await check(page, size, 'writing');
      await reflections.openQuestion(page);
      await reflections.question(page).fill('Waarom neemt hij niet op');
      await check(page, size, 'question');
      await reflections.button(page, 'Klaar voor nu').click();
      await reflections.button(page, 'Naar het overzicht').click();
      await expect(reflections.tool(page)).toContainText('Wat je eerder schreef');
      await check(page, size, 'start again');
      await openAwake(page, '/casussen/');
      await check(page, size, 'list');
    });
  });
}

test('nothing in a case, in looking back, in questions or in a path moves for who asked for no motion', async ({
  page,
}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await cases.walkToEnd(page);
  expect(await moving(cases.tool(page))).toBe(0);
  await reflections.beginShort(page);
  expect(await moving(reflections.tool(page))).toBe(0);
  await review.missTwo(page);
  expect(await moving(quiz.tool(page))).toBe(0);
  await review.openTool(page);
  await review.button(page, 'Begin').click();
  await review.answerOne(review.tool(page), review.FIRST, true);
  expect(await moving(review.tool(page))).toBe(0);
  await learning.openPath(page);
  expect(await moving(learning.tool(page))).toBe(0);
  await learning.openPortfolio(page);
  expect(await moving(learning.portfolio(page))).toBe(0);
});

test('what happens is told to who does not see it: hands, how many cases, a finding, the end', async ({
  page,
}) => {
  await cases.openTool(page);
  await cases.button(page, 'Samen, op één scherm').click();
  await cases.tool(page).getByRole('button', {name: 'Een hand meer'}).first().click();
  await told(cases.tool(page), '1 hand');
  await told(cases.tool(page), 'De meeste handen: ');

  await openAwake(page, '/casussen/');
  const main = page.getByRole('main');
  const count = main.getByRole('status').filter({hasText: /^\d+ casussen$/});
  const all = await count.textContent();
  await main.getByRole('combobox', {name: 'Leefgebied'}).selectOption({index: 1});
  await expect(main.getByRole('status').filter({hasText: all ?? ''})).toHaveCount(0);

  await reflections.beginShort(page);
  await reflections.happened(page).fill('Haar nummer is 123456782.');
  await told(reflections.tool(page), 'bsn');
  await reflections.button(page, 'Klaar voor nu').click();
  await told(reflections.tool(page), 'Je hebt deze terugblik afgerond.');
});

/** Waits until everything is on the device, and takes the network away. */
async function goOffline(page: Page): Promise<void> {
  await waitUntilFull(page, {told: () => readOfflineJson('build')});
  await page.context().setOffline(true);
}

test('without a network a case is walked and looked back on, and both are there after a reload', async ({
  page,
}) => {
  // What was opened once: a reader who was never here has to fetch first.
  await cases.openTool(page);
  await reflections.openTool(page);
  await goOffline(page);

  await cases.walkToEnd(page);
  await page.reload();
  await expect(cases.heading(page, cases.END)).toBeVisible();
  const download = page.waitForEvent('download');
  await cases.button(page, 'Bewaar als ODT').click();
  expect((await download).suggestedFilename()).toMatch(/\.odt$/);

  await reflections.beginShort(page);
  await reflections.happened(page).fill('Ik belde drie keer.');
  await expect(reflections.saved(page)).toBeVisible();
  await page.reload();
  await expect(reflections.happened(page)).toHaveValue('Ik belde drie keer.');
});

test('without a network questions are answered, and come back, though neither page was opened before', async ({
  page,
}) => {
  await openAwake(page, '/pilots/');
  await goOffline(page);

  await review.missTwo(page);
  await review.openTool(page);
  await review.button(page, 'Begin').click();
  await review.answerOne(review.tool(page), review.FIRST, true);
  await expect(review.saved(page)).toBeVisible();
  await page.reload();
  await expect(review.tool(page)).toContainText('Er wacht 1 vraag op je.');
});

test('without a network a step is done, its page shows it, and the portfolio is saved', async ({
  page,
}) => {
  await openAwake(page, '/pilots/');
  await goOffline(page);

  const [first] = learning.STEPS;
  await learning.openPath(page);
  await learning.tick(page, first ?? {id: '', title: ''});
  await learning.openPortfolio(page);
  await expect(learning.portfolio(page)).toContainText(first?.title ?? '');
  const download = page.waitForEvent('download');
  await learning.portfolio(page).getByRole('button', {name: 'Bewaar als DOCX'}).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
});
