import {expect, type Page} from '@playwright/test';
import {copyBuild, makeNextRelease} from '../e2e/offline/release';
import {findUpdate, visit, waitUntilFull} from '../e2e/offline/site';
import {test} from '../e2e/offline/siteTest';
import {wakeUp} from '../e2e/openAwake';
import {allPages} from '../e2e/pages';
import {ADDRESS, beginButton, happened, saved} from '../e2e/reflectionTool';
import {tell} from './tell';

const title = (page: Page) => page.getByRole('heading', {level: 1}).first();
const release = (page: Page) => page.locator('meta[name=release]');

/** Begins to look back on the site of this test. */
async function begin(page: Page, url: string): Promise<void> {
  await page.goto(`${url}${ADDRESS}`);
  await beginButton(page).click();
  await expect(happened(page)).toBeVisible();
  await happened(page).fill('Wat ik schreef.');
}

test('12 a new release while somebody writes', async ({page, site}) => {
  const runs = 3;
  let survived = 0;
  for (let round = 0; round < runs; round += 1) {
    await begin(page, site.url);
    await expect(saved(page)).toBeVisible();
    await waitUntilFull(page, site);
    const isNext = round % 2 === 0;
    await site.release(isNext ? await makeNextRelease() : copyBuild());
    await findUpdate(page);
    const navigations: string[] = [];
    page.on('framenavigated', (frame) => navigations.push(frame.url()));
    await happened(page).fill(`Ronde ${round}.`);
    await expect(saved(page)).toBeVisible();
    await expect(page.getByText('Er is een nieuwe versie van deze site.')).toBeVisible();
    const isCalm = navigations.length === 0;
    await page.getByRole('button', {name: 'Ververs'}).click();
    await expect(release(page)).toHaveCount(isNext ? 1 : 0);
    await expect(happened(page)).toHaveValue(`Ronde ${round}.`);
    survived += isCalm ? 1 : 0;
    page.removeAllListeners('framenavigated');
  }
  tell({row: 12, fault: 'a new release mid-session', runs, survived, lost: '0 forced reloads'});
});

test('13 every page without a network, after one visit', async ({page, context, site}) => {
  await visit(page, site.url);
  await waitUntilFull(page, site);
  await site.goOffline(context);
  const pages = allPages();
  const missing: string[] = [];
  for (const address of pages) {
    const opened = await page.goto(site.url + address, {waitUntil: 'domcontentloaded'});
    if (opened?.status() !== 200) {
      missing.push(address);
    }
  }
  tell({
    row: 13,
    fault: 'offline, every page',
    runs: pages.length,
    survived: pages.length - missing.length,
    lost: missing.join(' ') || '0 pages',
  });
});

test('14 a script of a page that is gone after a new release', async ({page, context}) => {
  await context.route(/sw\.js$/, (route) => route.abort());
  const targets = ['/begrippen/', '/werkmap/', '/zelfbeoordeling/', '/casussen/', '/leren/'];
  let survived = 0;
  for (const target of targets) {
    await page.goto(ADDRESS);
    await beginButton(page).click();
    await happened(page).fill(`Op weg naar ${target}`);
    await expect(saved(page)).toBeVisible();
    const place = page.url();
    // Whatever is asked for from now on is not there any more.
    await page.route('**/assets/js/*', (route) => route.fulfill({status: 404, body: ''}));
    await page.getByRole('contentinfo').locator(`a[href="${target}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(title(page)).toBeVisible();
    await page.unroute('**/assets/js/*');
    await page.goto(place);
    await expect(happened(page)).toHaveValue(`Op weg naar ${target}`);
    survived += 1;
  }
  tell({row: 14, fault: 'scripts gone', runs: targets.length, survived, lost: '0 drafts'});
});

test('15 the first scripts of a page do not come', async ({page, context}) => {
  await context.route(/sw\.js$/, (route) => route.abort());
  const patterns = ['**/assets/js/main.*', /assets\/js\/(?!main|runtime)/, '**/assets/js/*'];
  const places = ['/randvoorwaarden/caseload/', '/pilots/leiden/', '/bestuur/'];
  let survived = 0;
  for (const pattern of patterns) {
    for (const place of places) {
      await page.route(pattern, (route) => route.abort());
      await page.goto(place);
      await page.getByRole('button', {name: /Wissel kleuren/}).click();
      await expect(page.getByRole('alert')).toContainText('Lezen en verder klikken kan gewoon.');
      await expect(title(page)).toBeVisible();
      await page.unroute(pattern);
      await page.getByRole('button', {name: 'Laad de pagina opnieuw'}).click();
      await wakeUp(page);
      survived += 1;
    }
  }
  tell({
    row: 15,
    fault: 'first scripts do not come',
    runs: patterns.length * places.length,
    survived,
    lost: '0 dead controls without a word',
  });
});

const countWords = (text: string) => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/** Words of the text without those of tools, which talk while somebody uses them; and endless waits. */
async function wordsOn(page: Page): Promise<{words: number; waits: number}> {
  const {all, tools, waits} = await page.getByRole('main').evaluate((main) => ({
    all: main.textContent,
    tools: [...main.querySelectorAll('[data-tool]')].map((tool) => tool.textContent),
    waits: [...main.querySelectorAll('[data-tool] *')].filter(
      (one) => one.textContent === 'Een ogenblik.' && one.checkVisibility(),
    ).length,
  }));
  return {words: countWords(all) - tools.reduce((sum, text) => sum + countWords(text), 0), waits};
}

test('16 no JavaScript: every word of the text is there', async ({browser, baseURL}) => {
  const options = baseURL ? {baseURL} : {};
  const without = await (
    await browser.newContext({...options, javaScriptEnabled: false})
  ).newPage();
  const withIt = await (await browser.newContext({...options, serviceWorkers: 'block'})).newPage();
  const pages = allPages();
  const less: string[] = [];
  for (const address of pages) {
    await without.goto(address);
    await withIt.goto(address);
    await wakeUp(withIt);
    const [server, client] = [await wordsOn(without), await wordsOn(withIt)];
    if (server.words < 0.98 * client.words || server.waits > 0) {
      less.push(`${address} ${JSON.stringify(server)} ${JSON.stringify(client)}`);
    }
  }
  await without.context().close();
  await withIt.context().close();
  tell({
    row: 16,
    fault: 'no JavaScript',
    runs: pages.length,
    survived: pages.length - less.length,
    lost: less.join(' ') || '0 pages with less than 98 % of their words',
  });
});

test('17 a slow device on a slow network, typed at before it is awake', async ({context}) => {
  const runs = 5;
  let survived = 0;
  for (let round = 0; round < runs; round += 1) {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await devtools.send('Network.setCacheDisabled', {cacheDisabled: true});
    await page.goto('/begrippen/', {waitUntil: 'commit'});
    const field = page.getByRole('searchbox', {name: 'Zoek een begrip'});
    await field.pressSequentially('caseload');
    await page.locator('html[data-has-hydrated="true"]').waitFor({timeout: 120_000});
    await expect(field).toHaveValue('caseload');
    await expect(page.locator('#bijstand')).toBeHidden();
    survived += 1;
    await page.close();
  }
  tell({row: 17, fault: 'slow device and network', runs, survived, lost: '0 characters'});
});
