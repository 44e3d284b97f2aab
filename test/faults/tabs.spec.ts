import {expect, test, type Page} from '@playwright/test';
import {seeded} from '../../bench/search/random.mjs';
import {openDesk, desk} from '../e2e/desk';
import {beginShort, happened, next, saved} from '../e2e/reflectionTool';
import {readStore} from '../e2e/seedRecord';
import {tell} from './tell';

test.use({serviceWorkers: 'block'});

/** The texts of the only record that stands in storage. */
async function texts(page: Page): Promise<string> {
  const records = await readStore(page);
  expect(records).toHaveLength(1);
  return JSON.stringify(Object(records[0]).data);
}

/** Writes kept beside the newest in a field, and the field itself. */
async function allKept(page: Page): Promise<string> {
  return JSON.stringify(await readStore(page));
}

test('4 two tabs that write a thousand times each', async ({page, context}) => {
  const random = seeded(4);
  await beginShort(page);
  await expect(saved(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(happened(other)).toBeVisible();
  const writes = 1000;
  const left = {here: writes, there: writes};
  let last = {here: '', there: ''};
  while (left.here + left.there > 0) {
    const isHere = left.there === 0 || (left.here > 0 && random() < 0.5);
    if (isHere) {
      last = {...last, here: `hier ${left.here}`};
      await happened(page).fill(last.here);
      left.here -= 1;
    } else {
      last = {...last, there: `daar ${left.there}`};
      await next(other).fill(last.there);
      left.there -= 1;
    }
  }
  await expect.poll(() => texts(page)).toContain(last.here);
  await expect.poll(() => texts(page)).toContain(last.there);
  await expect(happened(other)).toHaveValue(last.here);
  await expect(next(page)).toHaveValue(last.there);

  // The same field at the same moment: one stands there in both tabs, the other is kept beside it.
  const rounds = 50;
  let both = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [one, two] = [`een ${round}`, `twee ${round}`];
    await Promise.all([happened(page).fill(one), happened(other).fill(two)]);
    await expect
      .poll(
        async () => (await happened(page).inputValue()) === (await happened(other).inputValue()),
      )
      .toBe(true);
    const shown = await happened(page).inputValue();
    both += shown === one || shown === two ? 1 : 0;
  }
  await expect.poll(() => allKept(page)).toContain(await happened(page).inputValue());
  tell({
    row: 4,
    fault: 'two tabs, 1,000 writes each; 50 at once in one field',
    runs: 2 * writes + rounds,
    survived: 2 * writes + both,
    lost: '0 updates in different fields',
  });
});

test('18 a clock that is set back, another time zone, and both changes of the clock', async ({
  browser,
  baseURL,
}) => {
  // 25 October 2026 has 25 hours in the Netherlands, 29 March 2026 has 23.
  const days = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-03-29T00:59:00Z'];
  const zones = ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Los_Angeles'];
  let runs = 0;
  let survived = 0;
  for (const timezoneId of zones) {
    for (const day of days) {
      runs += 1;
      const context = await browser.newContext({...(baseURL ? {baseURL} : {}), timezoneId});
      const page = await context.newPage();
      await page.clock.install({time: day});
      await beginShort(page);
      await happened(page).fill('Eerst.');
      await expect(saved(page)).toBeVisible();
      // A day back, as a device does that had the wrong date.
      await page.clock.setSystemTime(new Date(Date.parse(day) - 86_400_000));
      await happened(page).fill('Daarna.');
      await expect.poll(() => texts(page)).toContain('Daarna.');
      const other = await context.newPage();
      await other.goto(page.url());
      await expect(happened(other)).toHaveValue('Daarna.');
      await openDesk(other);
      survived += (await desk(other).getByRole('listitem').count()) > 0 ? 1 : 0;
      await context.close();
    }
  }
  tell({
    row: 18,
    fault: 'clock set back, time zones, both changes of the clock',
    runs,
    survived,
    lost: '0 changes in a wrong order',
  });
});

test('23 an old tab that holds the database while a later version wants it', async ({
  browser,
  baseURL,
}) => {
  const runs = 10;
  let survived = 0;
  for (let round = 1; round <= runs; round += 1) {
    const context = await browser.newContext(baseURL ? {baseURL} : {});
    const page = await context.newPage();
    await beginShort(page);
    await expect(saved(page)).toBeVisible();
    const other = await context.newPage();
    await other.goto('/privacy/');
    // Resolves only when every other tab let go of it.
    const opened = await other.evaluate(
      (version) =>
        new Promise<string>((resolve) => {
          const request = indexedDB.open('werkmap', version);
          request.addEventListener('blocked', () => resolve('blocked'));
          request.addEventListener('success', () => {
            request.result.close();
            resolve('opened');
          });
          request.addEventListener('error', () => resolve('error'));
        }),
      round + 1,
    );
    await openDesk(page);
    const words = (await desk(page).getByRole('alert').textContent()) ?? '';
    survived += opened === 'opened' && words.includes('nieuwere versie') ? 1 : 0;
    await context.close();
  }
  tell({row: 23, fault: 'a later version wants the database', runs, survived, lost: '0 deadlocks'});
});
