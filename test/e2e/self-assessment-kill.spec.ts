import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {killBrowser, launchIn} from './killBrowser';
import {beginTool, moment, onPart, saved} from './selfAssessment';

test.describe.configure({mode: 'parallel'});

/** Times that the browser is killed in each way. */
const ROUNDS = process.env['TEST_ALL'] ? 10 : 2;

const words = (round: number) => `Ronde ${round}: ik vroeg wat de ander zelf wilde.`;

/** The page of the browser that stands in the folder, at the first part of an attempt. */
async function openPart(folder: string, address: string | undefined) {
  const context = await launchIn(folder);
  const page = context.pages()[0] ?? (await context.newPage());
  await (address ? page.goto(address) : beginTool(page));
  await onPart(page, 1);
  return {context, page};
}

const kept = async (page: Page) => moment(page).inputValue();

test('the browser is killed once the page says it is saved: no character is lost', async () => {
  test.setTimeout(60_000 * (ROUNDS + 1));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'werkmap-'));
  const delays: number[] = [];
  let lost = 0;
  let {context, page} = await openPart(folder, undefined);
  const address = page.url();
  for (let round = 1; round <= ROUNDS; round += 1) {
    await moment(page).fill('');
    await moment(page).pressSequentially(words(round));
    const typed = Date.now();
    await expect(saved(page)).toBeVisible();
    delays.push(Date.now() - typed);
    await killBrowser(context, folder);
    ({context, page} = await openPart(folder, address));
    await expect(moment(page)).not.toHaveValue('');
    lost += words(round).length - (await kept(page)).length;
    await expect(moment(page)).toHaveValue(words(round));
  }
  console.log(
    `killed when saved: ${ROUNDS} rounds, ${lost} characters lost; saved after (ms)`,
    delays,
  );
  await context.close();
  fs.rmSync(folder, {recursive: true, force: true});
});

test('the browser is killed in the middle of a word: what is left is what was typed first', async () => {
  test.setTimeout(60_000 * (ROUNDS + 1));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'werkmap-'));
  const lost: number[] = [];
  let {context, page} = await openPart(folder, undefined);
  const address = page.url();
  for (let round = 1; round <= ROUNDS; round += 1) {
    await moment(page).fill('');
    await expect(saved(page)).toBeVisible();
    // A character further at each round.
    const typed = words(round).slice(0, 10 + 3 * round);
    await moment(page).pressSequentially(typed);
    await killBrowser(context, folder);
    ({context, page} = await openPart(folder, address));
    const left = await kept(page);
    expect(typed.startsWith(left), `${left} of ${typed}`).toBe(true);
    lost.push(typed.length - left.length);
  }
  console.log(`killed right after a key: characters lost in each of ${ROUNDS} rounds`, lost);
  await context.close();
  fs.rmSync(folder, {recursive: true, force: true});
});

test('a page that crashes loses nothing of what it had saved', async ({page, context}) => {
  await beginTool(page);
  await moment(page).pressSequentially(words(1));
  await expect(saved(page)).toBeVisible();
  const address = page.url();
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  // It never answers: the page is gone.
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(address);
  await expect(moment(next)).toHaveValue(words(1));
});
