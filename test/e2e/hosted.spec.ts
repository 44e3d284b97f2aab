import fs from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import type {FakeAlgolia} from '../fakes/algolia/startFakeAlgolia';
import {watchPages} from './findings';
import {leadToFake, startHostedIndex} from './hostedSite';
import {CARD} from './pages';
import {askDialog, dialog, hits, openDialog, said, watchSearchFiles} from './openSearch';

const hosted = process.env['HOSTED_SITE_URL'] ?? '';
const PAGE = '/pilots/leiden/';
const FALLBACK = 'De zoekdienst is niet bereikbaar.';
const QUESTIONS = 20;

/** Of all kinds of questions, the same ones each time. */
function someQuestions(): string[] {
  const {questions}: {questions: {query: string; pages: string[]}[]} = JSON.parse(
    fs.readFileSync('bench/search/questions/open.json', 'utf8'),
  );
  const answered = questions.filter(({pages}) => pages.length > 0);
  return Array.from(
    {length: QUESTIONS},
    (_, at) => answered[Math.floor((at * answered.length) / QUESTIONS)]?.query ?? '',
  );
}

/** Hosts that are not of the account. When one takes too long, Algolia's client asks the next. */
const others = (hosts: readonly string[]) =>
  hosts.filter((host) => !/^proefapp-\w+\.(?:algolia\.net|algolianet\.com)$/.test(host));

const foundOn = (page: Page) => page.locator('main ol > li');
const pageOf = (address: string) => new URL(address, 'http://x').pathname;

/** The pages that /zoeken shows first. */
async function firstPages(page: Page, site: string, question: string): Promise<string[]> {
  await page.goto(`${site}/zoeken/?q=${encodeURIComponent(question)}`);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/gevonden$/);
  const links = await foundOn(page).locator('a:first-of-type').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  return [...new Set(addresses.map((address) => pageOf(address ?? '')))].slice(0, 3);
}

test.describe('a site that asks Algolia', () => {
  test.skip(hosted === '', 'npm test builds the hosted site and serves it');
  test.use({serviceWorkers: 'block', baseURL: hosted});
  test.describe.configure({mode: 'parallel'});

  let fake: FakeAlgolia | undefined;
  const algolia = () => {
    if (!fake) {
      throw new Error('The server starts before the tests');
    }
    return fake;
  };
  test.beforeAll(async () => {
    fake = await startHostedIndex();
  });
  test.afterAll(async () => {
    await fake?.close();
  });

  test('answers twenty questions with the pages that the embedded index finds, and the dialog opens the first', async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    const embedded = process.env['SITE_URL'] ?? '';
    const asked = await leadToFake(context, algolia());
    for (const question of someQuestions()) {
      const expected = await firstPages(page, embedded, question);
      const before = [...asked.values()].reduce((sum, count) => sum + count, 0);
      expect(await firstPages(page, hosted, question), question).toEqual(expected);
      expect(
        [...asked.values()].reduce((sum, count) => sum + count, 0),
        question,
      ).toBeGreaterThan(before);

      await page.goto(PAGE);
      await openDialog(page);
      await askDialog(page, question);
      await expect(dialog(page)).not.toContainText(FALLBACK);
      if (expected.length === 0) {
        await expect(said(page)).toHaveText('Niets gevonden');
        continue;
      }
      await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(page, question).toHaveURL((url) => url.pathname === expected[0]);
    }
    expect(others([...asked.keys()])).toEqual([]);
  });

  test('asks nobody until the reader types, then Algolia alone, and leaves the index where it is', async ({
    page,
    context,
  }) => {
    const asked = await leadToFake(context, algolia());
    const files = watchSearchFiles(page);
    const read = await watchPages(context, new URL(hosted).origin);
    await page.goto(PAGE);
    await openDialog(page);
    expect([...asked]).toEqual([]);
    await askDialog(page, 'huisbezoek');
    await expect(hits(page).first().locator('mark').first()).toHaveText('huisbezoek');
    expect(asked.size).toBeGreaterThan(0);
    expect(files).toEqual(['/search/search.css']);
    const {foreign, ...findings} = await read(page);
    expect(others(foreign.map((address) => new URL(address).host))).toEqual([]);
    expect(findings).toEqual({violations: [], errors: [], cookies: [], stored: []});
  });

  test('shows the mark of Algolia in the dialog, as its free plan asks', async ({page}) => {
    await page.goto(PAGE);
    await openDialog(page);
    await expect(dialog(page).getByRole('link', {name: /Algolia/})).toBeVisible();
  });

  test('filters by kind on /zoeken', async ({page, context}) => {
    await leadToFake(context, algolia());
    await page.goto('/zoeken/?q=gesprek&soort=kaart');
    await expect(page.getByRole('radio', {name: /^Kaarten om te printen/})).toBeChecked();
    const links = foundOn(page).locator('a:first-of-type');
    await expect(links.first()).toHaveAttribute('href', CARD);
    for (const link of await links.all()) {
      expect(await link.getAttribute('href')).toMatch(CARD);
    }
  });

  for (const [what, status] of [
    ['cannot be reached', undefined],
    ['refuses the key', 403],
    ['is broken', 500],
  ] as const) {
    test(`answers from the device when Algolia ${what}, and says so`, async ({page, context}) => {
      await context.route(/algolia(?:net)?\.(?:net|com)\//, (route) =>
        status === undefined ? route.abort() : route.fulfill({status, json: {message: 'no'}}),
      );
      await page.goto(PAGE);
      await openDialog(page);
      await askDialog(page, 'huisbezoek');
      await expect(hits(page).first()).toContainText('huisbezoek');
      await expect(dialog(page)).toContainText(FALLBACK);
      await expect(said(page)).toHaveText(/pagina’s gevonden$/);
      await page.goto('/zoeken/?q=huisbezoek');
      await expect(page.getByRole('main')).toContainText(FALLBACK);
      await expect(foundOn(page).first()).toContainText('huisbezoek');
    });
  }

  test('/privacy says that what is typed goes to Algolia, and that of the other site says it does not', async ({
    page,
  }) => {
    await page.goto('/privacy/');
    await expect(page.getByRole('main')).toContainText('letter voor letter naar dat bedrijf');
    await page.goto(`${process.env['SITE_URL'] ?? ''}/privacy/`);
    await expect(page.getByRole('main')).not.toContainText('Algolia');
  });

  test('its policy lets pages ask Algolia; that of the other site does not', async ({request}) => {
    const policyOf = async (site: string) =>
      (await request.get(`${site}${PAGE}`)).headers()['content-security-policy'] ?? '';
    const [own, other] = [await policyOf(hosted), await policyOf(process.env['SITE_URL'] ?? '')];
    expect(own).toMatch(/connect-src 'self' [^;]*algolia\.net/);
    expect(other).toMatch(/connect-src 'self'(?:;|$)/);
  });
});
