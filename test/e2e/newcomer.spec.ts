import {expect, test, type Page} from '@playwright/test';
import type {Step} from '../../src/schemas/path';
import {shortestWay} from './caseRoutes';
import {desk, openDesk, outAndBack} from './desk';
import {NOTHING, watchPages} from './findings';
import {
  MODULES,
  STEPS,
  TITLE,
  doneText,
  openModule,
  openPath,
  saved,
  summary,
  tick,
  tool,
} from './pathTool';
import {answerSomehow} from './quizTool';
import * as reflections from './reflectionTool';
import * as assessment from './selfAssessment';

const week = (number: number) => new Date(Date.UTC(2026, 10, 23 + 7 * number, 8, 30));

/** Answers each question of the open check, whatever the answer, to how it went. */
async function answerCheck(page: Page): Promise<void> {
  const check = page.locator('[data-tool="vragen"]');
  await check.getByRole('button', {name: 'Begin', exact: true}).click();
  const ended = check.getByRole('heading', {name: 'Hoe het ging'});
  const asks = check.getByRole('button', {name: 'Kijk na', exact: true});
  await expect(asks).toBeVisible();
  while (await asks.isVisible()) {
    await answerSomehow(page, check);
    await check.getByRole('button', {name: 'Verder', exact: true}).click();
    await expect(asks.or(ended)).toBeVisible();
  }
  await expect(saved(page)).toBeVisible();
}

async function walkCase(page: Page, id: string): Promise<void> {
  const story = page.locator('[data-tool]').first();
  await story.getByRole('button', {name: 'Begin', exact: true}).click();
  for (const choice of shortestWay(id)) {
    await story.getByRole('button', {name: choice, exact: true}).click();
    await story.getByRole('button', {name: 'Verder', exact: true}).click();
  }
  await expect(saved(page)).toBeVisible();
}

/** Goes to a step from the path, does what it asks, and leaves it done: by itself or by a mark. */
async function doStep(page: Page, step: Step): Promise<void> {
  if (step.kind === 'task') {
    await tick(page, step);
    return;
  }
  await tool(page).getByRole('listitem').getByRole('link', {name: step.title, exact: true}).click();
  // The path has a mark of the same name; on a busy machine it stands there a while longer.
  await expect(tool(page)).toHaveCount(0);
  if (step.kind === 'check') {
    await answerCheck(page);
  } else if (step.kind === 'case') {
    await walkCase(page, step.case);
  } else if (step.kind === 'form' && step.form === 'self-assessment') {
    await assessment.beginButton(page).click();
    await assessment.fillIn(page, (part) => part % 3);
    await expect(assessment.saved(page)).toBeVisible();
  } else if (step.kind === 'form' && step.form === 'reflection') {
    await reflections.beginShort(page);
    await reflections.happened(page).fill('Ik vroeg door.');
    await reflections.button(page, 'Klaar voor nu').click();
    await expect(reflections.saved(page)).toBeVisible();
  } else {
    await tick(page, step);
  }
}

/** Does every step of a part, in its order, from the path. */
async function doModule(page: Page, number: number): Promise<void> {
  for (const step of MODULES[number - 1]?.steps ?? []) {
    await openPath(page);
    await openModule(page, number);
    await doStep(page, step);
  }
}

const doneAfter = (modules: number) =>
  MODULES.slice(0, modules).reduce((sum, {steps}) => sum + steps.length, 0);

test.use({viewport: {width: 360, height: 740}});

test('on a phone a newcomer follows the whole path in weeks, and ends with a portfolio', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const read = await watchPages(context, new URL(baseURL ?? '').origin);
  await context.clock.setFixedTime(week(0));

  // The first week begins where anybody begins.
  await page.goto('/leren/');
  await page.getByRole('main').getByRole('link', {name: TITLE, exact: true}).click();
  await expect(summary(page)).toContainText(doneText(0));
  await doModule(page, 1);
  const task = STEPS.find(({ask}) => ask !== undefined);
  await openPath(page);
  await openModule(page, 1);
  await expect(summary(page)).toContainText(doneText(doneAfter(1)));

  // A week later, from the home page.
  await context.clock.setFixedTime(week(1));
  await page.goto('/');
  const next = MODULES[1]?.steps[0];
  await expect(page.getByRole('main')).toContainText('Verder waar je was');
  await page
    .getByRole('main')
    .getByRole('link', {name: next?.title ?? '', exact: true})
    .click();
  // A way to one page that is not done yet would end the way to the next.
  await expect(page.getByRole('main')).not.toContainText('Verder waar je was');
  await doModule(page, 2);

  // A step that asks for words; a reload comes in between, and a second tab sees them at once.
  await openPath(page);
  const other = await context.newPage();
  await openPath(other);
  const place = MODULES.findIndex(({steps}) => steps.some(({id}) => id === task?.id)) + 1;
  for (const tab of [page, other]) {
    await openModule(tab, place);
    const row = tool(tab).locator(`#${task?.id}`);
    await row.locator('summary').click();
  }
  const words = (tab: Page) => tool(tab).getByRole('textbox', {name: task?.ask ?? '', exact: true});
  await words(page).fill('Ik bleef stil, en toen kwam het verhaal.');
  await expect(words(other)).toHaveValue('Ik bleef stil, en toen kwam het verhaal.');
  await page.reload();
  await expect(summary(page)).toContainText(doneText(doneAfter(2)));
  await other.close();

  // The third week ends on another device: all goes into a file, and comes back from it.
  await context.clock.setFixedTime(week(2));
  await doModule(page, 3);
  await openDesk(page);
  await outAndBack(page);
  await expect(desk(page)).toContainText('stappen afgevinkt');
  await openPath(page);
  await expect(summary(page)).toContainText(doneText(doneAfter(3)));

  // The rest, a week each.
  for (let number = 4; number <= MODULES.length; number += 1) {
    await context.clock.setFixedTime(week(number - 1));
    await doModule(page, number);
  }
  await openPath(page);
  await expect(summary(page)).toContainText(doneText(STEPS.length));
  await expect(summary(page)).toContainText(`Alle stappen van ‘${TITLE}’ zijn gedaan.`);

  // What was done, the own words and how it went, to print or to save.
  await summary(page).getByRole('link', {name: 'Naar het leerverslag'}).click();
  const portfolio = page.getByRole('region', {name: 'Leerverslag', exact: true});
  const table = portfolio.getByRole('table').first();
  await expect(table.getByRole('row')).toHaveCount(STEPS.length + 1);
  await expect(table.getByRole('row').nth(1)).toContainText('23 november 2026');
  await expect(portfolio).toContainText('Ik bleef stil, en toen kwam het verhaal.');
  await expect(portfolio).toContainText('Het is geen diploma');
  const download = page.waitForEvent('download');
  await portfolio.getByRole('button', {name: 'Bewaar als ODT'}).click();
  expect((await download).suggestedFilename()).toMatch(/^leerverslag-.+\.odt$/);
  expect(await read(page)).toEqual({...NOTHING, stored: ['leert']});
});
