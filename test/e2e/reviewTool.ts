import fs from 'node:fs';
import {parse} from 'yaml';
import {expect, type Locator, type Page} from '@playwright/test';
import * as quiz from './quizTool';

export const ADDRESS = '/leren/herhalen/';

export const tool = (page: Page): Locator =>
  page.getByRole('region', {name: 'Herhalen', exact: true});
export const button = (page: Page, name: string | RegExp): Locator =>
  tool(page).getByRole('button', {name, exact: true});
export const question = (page: Page, number: number, count: number): Locator =>
  tool(page).getByRole('heading', {name: `Vraag ${number} van ${count}`, exact: true});
export const outcome = (page: Page): Locator =>
  tool(page).getByRole('heading', {name: /^Dat klopt/, level: 3});
export const saved = (page: Page): Locator => tool(page).getByText('Bewaard op dit apparaat.');

type One = {ask: string; options: {text: string; right: boolean}[]};
const [CHECK] = parse(fs.readFileSync('data/checks/klein-beginnen.yaml', 'utf8'));
/** The first two questions of the check that quizTool.ts opens; both ask for one answer. */
export const [FIRST, SECOND]: One[] = CHECK.questions;

/** Where the question is that asks this. */
export const asking = (page: Page, one: One | undefined): Locator =>
  tool(page).getByRole('group', {name: one?.ask ?? '', exact: true});

/** Answers a question that asks for one answer, in the check or in a round. */
export async function answerOne(place: Locator, one: One | undefined, isRight: boolean) {
  const option = one?.options.find(({right}) => right === isRight);
  await place.getByRole('radio', {name: option?.text ?? '', exact: true}).check();
  await place.getByRole('button', {name: 'Kijk na'}).click();
  await expect(place.getByRole('heading', {name: /^Dat klopt/, level: 3})).toBeFocused();
}

/** The moment that the browser takes for now; its timers go on. */
export const onDay = (page: Page, day: number): Promise<void> =>
  page.clock.setFixedTime(new Date(Date.UTC(2026, 10, day, 10)));

/** Answers the first two questions of a check, both wrong, on 20 November; then it is the 23rd. */
export async function missTwo(page: Page): Promise<void> {
  await onDay(page, 20);
  await quiz.openTool(page);
  await quiz.button(page, 'Begin').click();
  await answerOne(quiz.tool(page), FIRST, false);
  await quiz.button(page, 'Verder').click();
  await answerOne(quiz.tool(page), SECOND, false);
  await expect(quiz.saved(page)).toBeVisible();
  await onDay(page, 23);
}

/** Opens the page at its start. */
export async function openTool(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await expect(tool(page).getByText(/^Vragen van de redactie/)).toBeVisible();
}
