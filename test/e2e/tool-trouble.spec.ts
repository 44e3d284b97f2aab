import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {killBrowser, launchIn} from './killBrowser';
import * as quiz from './quizTool';
import {readStore, seedRecords} from './seedRecord';
import {setRoom, watchRoom} from './storageFaults';
import {WRITING_TOOLS} from './writingTools';

// What may go wrong under a tool that keeps what somebody writes; the self-assessment, the first of
// them, has its own.
test.describe.configure({mode: 'parallel'});

/** Times that the browser is killed. */
const ROUNDS = process.env['TEST_ALL'] ? 10 : 2;

const words = (round: number) => `Ronde ${round}: ik vroeg wat de ander zelf wilde.`;

for (const {what, address, begin, field, saved, tool} of WRITING_TOOLS) {
  test(`${what}, storage full: says so, and once there is room the button saves it`, async ({
    page,
    context,
  }) => {
    await watchRoom(context);
    await begin(page);
    await expect(saved(page)).toBeVisible();
    await setRoom(page, false);
    // In one go: a write that is still to come would go through as soon as there is room.
    await field(page).fill('Dit past er niet meer bij.');
    await expect(tool(page).getByRole('alert')).toContainText(
      'Er is geen ruimte meer op dit apparaat.',
    );
    await setRoom(page, true);
    await tool(page).getByRole('button', {name: 'Probeer opnieuw'}).click();
    await expect(saved(page)).toBeFocused();
    await page.reload();
    await expect(field(page)).toHaveValue('Dit past er niet meer bij.');
  });

  if (address !== undefined) {
    test(`${what} that is damaged says so, and stays as it is`, async ({page}) => {
      await begin(page);
      await expect(saved(page)).toBeVisible();
      const [record] = await readStore(page);
      const broken = {...Object(record), id: 'kapot', data: {half: 'er'}};
      await seedRecords(page, broken);
      await page.goto('/pilots/');
      await page.goto(`${address}#stuk=kapot`);
      await expect(tool(page).getByRole('alert')).toContainText('Dit stuk is niet te lezen.');
      await expect(tool(page).getByRole('textbox')).toHaveCount(0);
      expect(await readStore(page)).toContainEqual(broken);
    });
  }

  test(`${what}, the browser killed: once it says saved no character is lost`, async () => {
    test.setTimeout(60_000 * (ROUNDS + 1));
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'werkmap-'));
    let context = await launchIn(folder);
    let page = context.pages()[0] ?? (await context.newPage());
    await begin(page);
    const place = page.url();
    for (let round = 1; round <= ROUNDS; round += 1) {
      await field(page).fill('');
      await field(page).pressSequentially(words(round));
      await expect(saved(page)).toBeVisible();
      await killBrowser(context, folder);
      context = await launchIn(folder);
      page = context.pages()[0] ?? (await context.newPage());
      await page.goto(place);
      await expect(field(page)).toHaveValue(words(round));
    }
    await context.close();
    fs.rmSync(folder, {recursive: true, force: true});
  });
}

test('a check, the browser killed: once it says saved no answer is lost', async () => {
  test.setTimeout(60_000 * (quiz.COUNT + 1));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'werkmap-'));
  for (let number = 1; number <= Math.min(ROUNDS, quiz.COUNT - 1); number += 1) {
    const context = await launchIn(folder);
    const page = context.pages()[0] ?? (await context.newPage());
    await quiz.openTool(page);
    await quiz.button(page, number === 1 ? 'Begin' : `Ga verder bij vraag ${number}`).click();
    await quiz.answerSomehow(page);
    await expect(quiz.saved(page)).toBeVisible();
    await killBrowser(context, folder);
  }
  const context = await launchIn(folder);
  const page = context.pages()[0] ?? (await context.newPage());
  await quiz.openTool(page);
  const next = Math.min(ROUNDS, quiz.COUNT - 1) + 1;
  await expect(quiz.button(page, `Ga verder bij vraag ${next}`)).toBeVisible();
  await context.close();
  fs.rmSync(folder, {recursive: true, force: true});
});
