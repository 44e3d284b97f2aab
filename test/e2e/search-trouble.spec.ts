import {expect, test, type Page} from '@playwright/test';
import {copyBuild} from './offline/release';
import {Site, visit, waitUntilFull} from './offline/site';
import {openAwake} from './openAwake';
import {askDialog, dialog, field, hits, openDialog, said} from './openSearch';

test.describe.configure({mode: 'parallel'});

const PAGE = '/pilots/leiden/';
const FAILED = 'Zoeken lukt nu niet. Kijk of je internet hebt, en probeer het nog eens.';

test('without a network the dialog finds and opens a page, after one visit', async ({
  page,
  context,
}) => {
  const site = new Site(copyBuild());
  await site.start();
  try {
    await visit(page, site.url);
    await waitUntilFull(page, site);
    await site.goOffline(context);
    await page.goto(`${site.url}${PAGE}`);
    await openDialog(page);
    await askDialog(page, 'huisbezoek');
    await expect(hits(page).first().locator('mark').first()).toHaveText('huisbezoek');
    await expect(hits(page).first()).toContainText('Een bezoek van een coach');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${site.url}/begrippen/#huisbezoek`);
    await expect(page.locator('#huisbezoek')).toBeInViewport();
    await page.goto(`${site.url}/zoeken/?q=caseload`);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/pagina’s gevonden$/);
  } finally {
    await context.close();
    await site.end();
  }
});

test.describe('when the index cannot be had', () => {
  // A worker would answer in the place of the network.
  test.use({serviceWorkers: 'block'});

  test('the dialog says so, and answers when asked again', async ({page}) => {
    await page.route('**/search/manifest.json', (route) => route.abort());
    await page.goto(PAGE);
    await openDialog(page);
    await field(page).fill('huisbezoek');
    await expect(said(page)).toHaveText(FAILED);
    await expect(hits(page)).toHaveCount(0);
    await page.unroute('**/search/manifest.json');
    await askDialog(page, 'huisbezoeken');
    await expect(hits(page).first()).toContainText('huisbezoek');
    await expect(dialog(page)).not.toContainText(FAILED);
  });

  test('/zoeken says so, and has a button to try again', async ({page}) => {
    await page.route('**/search/manifest.json', (route) => route.abort());
    await page.goto('/zoeken/?q=huisbezoek');
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toHaveText(FAILED);
    await page.unroute('**/search/manifest.json');
    await main.getByRole('button', {name: 'Probeer opnieuw'}).click();
    await expect(main.getByRole('status')).toHaveText(/pagina’s gevonden$/);
    await expect(main.getByRole('button', {name: 'Probeer opnieuw'})).toBeHidden();
  });

  test('a manifest that names an index of an older release is asked for again', async ({page}) => {
    await page.route('**/search/manifest.json', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/index-\w+\.json/, 'index-00000000.json');
      await route.fulfill({response, body});
    });
    await page.goto(PAGE);
    await openDialog(page);
    await field(page).fill('huisbezoek');
    await expect(said(page)).toHaveText(FAILED);
    await page.unroute('**/search/manifest.json');
    await askDialog(page, 'huisbezoeken');
    await expect(hits(page).first()).toContainText('huisbezoek');
  });

  test('a tab that is older than the release still answers, with files that it did not have yet', async ({
    page,
  }) => {
    // The release that the tab is of: its index is known here, its texts are not fetched yet.
    await page.goto(PAGE);
    await openDialog(page);
    await askDialog(page, 'xqzwvkj');
    await page.route('**/assets/search/*', (route) => route.fulfill({status: 404, body: ''}));
    await askDialog(page, 'huisbezoek');
    await expect(hits(page).first()).toContainText('huisbezoek');
    await expect(said(page)).toHaveText(/pagina’s gevonden$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/begrippen\/#huisbezoek$/);
  });
});

test.describe('a dialog that cannot be had takes no page with it', () => {
  test.use({serviceWorkers: 'block'});

  test('when a part of it cannot be fetched, the page says so and stays', async ({page}) => {
    await openAwake(page, PAGE);
    await page.route('**/assets/js/*', (route) => route.abort());
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('alert')).toContainText('een deel van de site kon niet laden');
    await expect(page.getByRole('heading', {level: 1})).toHaveText(/Leiden/);
    await expect(page.getByRole('banner')).toBeVisible();
  });

  test('when it stops with an error, the page that searches opens', async ({page}) => {
    await openAwake(page, PAGE);
    await page.evaluate(() => {
      Object.defineProperty(window, 'scrollY', {
        get() {
          throw new Error('broken on purpose');
        },
      });
    });
    await page.keyboard.press('Control+k');
    await expect(page).toHaveURL(/\/zoeken\/$/);
    await expect(page.getByRole('searchbox', {name: 'Zoek op deze site'})).toBeVisible();
  });
});

/** What ran that may not: boxes of markup, and errors that nothing caught. */
const watchRun = (page: Page): string[] => {
  const run: string[] = [];
  page.on('dialog', (box) => {
    run.push(box.message());
    void box.dismiss();
  });
  page.on('pageerror', ({message}) => run.push(message));
  return run;
};
const state = (page: Page) =>
  page.evaluate(() => ({
    made: document.querySelectorAll(
      '[role="dialog"] :is(img, script), main :is(img[src="x"], script)',
    ).length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

test.describe('what is asked is text', () => {
  test.use({serviceWorkers: 'block'});

  const questions = [
    ['markup', '<img src=x onerror=alert(1)>xqzwvkj'],
    ['an end of an element', '</p><script>alert(1)</script>xqzwvkj'],
    ['much text', 'xqzwvkj'.repeat(1000)],
    ['pictograms', '😀👩‍👩‍👧 🏳️‍🌈'],
    ['a script from right to left', 'שלום \u{202E}abc'],
    ['signs of an address', '%E0%A4%A?q=#&../..'],
    ['names of properties', '__proto__ constructor toString'],
  ] as const;

  for (const [what, question] of questions) {
    test(`${what}, in the dialog and on /zoeken`, async ({page}) => {
      const run = watchRun(page);
      await page.setViewportSize({width: 360, height: 740});
      await page.goto(PAGE);
      await openDialog(page);
      await field(page).fill(question);
      await expect(said(page)).toHaveText(/gevonden/);
      const asked = await field(page).inputValue();
      expect(question.startsWith(asked)).toBe(true);
      if ((await said(page).textContent()) === 'Niets gevonden') {
        await expect(dialog(page)).toContainText(`“${asked}”`);
      }
      expect(await state(page)).toEqual({made: 0, overflow: 0});

      await page.goto(`/zoeken/?q=${encodeURIComponent(question)}`);
      const main = page.getByRole('main');
      await expect(main.getByRole('status')).toHaveText(/gevonden/);
      await expect(main.getByRole('searchbox')).toHaveValue(question.slice(0, 500));
      expect(await state(page)).toEqual({made: 0, overflow: 0});
      expect(run).toEqual([]);
    });
  }

  test('markup that would run is seen, so that seeing none means something', async ({page}) => {
    const run = watchRun(page);
    await page.goto(PAGE);
    await openDialog(page);
    await dialog(page).evaluate((element) => {
      element.append(document.createElement('img'));
      setTimeout(() => alert(1));
    });
    await expect.poll(() => run).toEqual(['1']);
    expect((await state(page)).made).toBe(1);
  });
});
