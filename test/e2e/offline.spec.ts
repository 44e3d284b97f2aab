import {expect, type Page} from '@playwright/test';
import {isText} from '../../src/offline/release';
import {makeNextRelease} from './offline/release';
import {damageKept, findUpdate, readKept, visit, waitUntilFull} from './offline/site';
import {test} from './offline/siteTest';
import {wakeUp} from './openAwake';
import {KINDS} from './pages';

const UNKNOWN = '/geen-pagina/';
const OFFLINE_TITLE = 'Deze pagina staat nog niet op je apparaat';
const title = (page: Page) => page.getByRole('heading', {level: 1});
const notice = (page: Page) => page.getByText('Er is een nieuwe versie van deze site.');
const release = (page: Page) => page.locator('meta[name=release]');

async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
  });
}

test('after one visit every kind of page opens, reloads and leads on without a network', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site.url);
  await waitUntilFull(page, site);
  await site.goOffline(context);

  for (const address of KINDS) {
    const status = address === UNKNOWN ? 404 : 200;
    const opened = await page.goto(site.url + address);
    expect(opened?.status(), address).toBe(status);
    const words = await title(page).textContent();
    expect((await page.reload())?.status(), address).toBe(status);
    await expect(title(page), address).toHaveText(words ?? '');
    await expect(title(page), address).not.toHaveText(OFFLINE_TITLE);
  }

  await page.goto(`${site.url}/pilots/`);
  await wakeUp(page);
  const section = page.getByRole('navigation', {name: 'In dit deel'});
  await section.getByRole('link', {name: 'Helmond'}).click();
  await expect(title(page)).toContainText('Helmond');
  await page.goBack();
  await expect(title(page)).not.toContainText('Helmond');

  await page.goto(`${site.url}/privacy?van=test#wat-de-server-kan-zien`);
  await expect(page).toHaveURL(`${site.url}/privacy/?van=test#wat-de-server-kan-zien`);
  await page.goto(`${site.url}/privacy/index.html`);
  await expect(page).toHaveURL(`${site.url}/privacy/`);
  await expect(title(page)).toHaveText('Privacy');
});

test('what stands on the device is good, our own, at most 10 MB, and what /privacy says', async ({
  page,
  site,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await visit(page, site.url);
  await waitUntilFull(page, site);
  const kept = await readKept(page);
  const bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
  expect(kept.filter((file) => !file.good)).toEqual([]);
  expect(kept.filter((file) => file.packed !== isText(file.path))).toEqual([]);
  const told = site.told().bytes;
  // The zlib of a browser and that of the build differ by a few bytes in a file.
  expect(Math.abs(bytes / told - 1)).toBeLessThan(0.01);
  expect(bytes).toBeLessThanOrEqual(10_000_000);
  expect(kept.map((file) => file.path)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/sw\.js|\.xml$|\.map$|social/)]),
  );

  const size = `${(told / 1e6).toFixed(1).replace('.', ',')}\u00A0MB`;
  const html = await (await page.request.get(`${site.url}/privacy/`)).text();
  expect(html).toContain(`>${size}</span>`);
  await visit(page, `${site.url}/privacy/`);
  await expect(page.locator('[data-offline-size]')).toHaveText(size);
  expect(errors).toEqual([]);
});

test('a kept page comes with its headers; one that is damaged comes from the network, and is kept anew', async ({
  page,
  context,
  site,
}) => {
  const address = `${site.url}/over/`;
  const sent = (await page.request.get(address)).headers();
  await visit(page, site.url);
  await waitUntilFull(page, site);

  const kept = await page.goto(address);
  expect(kept?.fromServiceWorker()).toBe(true);
  const given = (await kept?.allHeaders()) ?? {};
  expect(given['content-security-policy']).toBe(sent['content-security-policy']);
  expect(given['content-type']).toBe(sent['content-type']);
  expect(given).not.toHaveProperty('x-kept');
  const words = (await title(page).textContent()) ?? '';

  await damageKept(page, '/over/');
  await page.goto(address);
  await expect(title(page)).toHaveText(words);
  await wakeUp(page);
  await site.goOffline(context);
  await page.goto(address);
  await expect(title(page)).toHaveText(words);
  await wakeUp(page);
});

test('who saves data gets the shell and what was opened, and an honest page for the rest', async ({
  page,
  context,
  site,
}) => {
  await saveData(page);
  await visit(page, `${site.url}/over/`);
  await expect
    .poll(async () => (await readKept(page)).map((file) => file.path))
    .toContain('/over/');
  const pages = (await readKept(page))
    .map((file) => file.path)
    .filter((path) => path.endsWith('/'));
  expect(pages.toSorted()).toEqual(['/', '/over/']);
  await site.goOffline(context);

  await page.goto(`${site.url}/over/`);
  await expect(title(page)).not.toHaveText(OFFLINE_TITLE);
  const missing = await page.goto(`${site.url}/begrippen/`);
  expect(missing?.status()).toBe(503);
  await expect(title(page)).toHaveText(OFFLINE_TITLE);
  await page.getByRole('link', {name: 'ga naar het begin'}).click();
  await expect(page).toHaveURL(`${site.url}/`);

  expect((await page.goto(`${site.url}${UNKNOWN}`))?.status()).toBe(404);
  await expect(title(page)).toHaveText('Deze pagina is er niet');

  await page.goto(`${site.url}/begrippen/`);
  await context.setOffline(false);
  await site.start();
  await page.getByRole('link', {name: 'Probeer deze pagina opnieuw'}).click();
  await expect(title(page)).toContainText('Begrippen');
});

test('a half-filled cache goes on at the next page', async ({page, site}) => {
  await saveData(page);
  await visit(page, site.url);
  expect((await readKept(page)).length).toBeLessThan(site.told().files);
  const ready = await page.context().newPage();
  await visit(ready, `${site.url}/over/`);
  await waitUntilFull(ready, site);
});

test('an update waits while any tab has unsaved work; then one tab refreshes and no other', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site.url);
  await waitUntilFull(page, site);
  const other = await context.newPage();
  await visit(other, `${site.url}/over/`);
  await other.evaluate(() => {
    document.querySelector('main')?.prepend(document.createElement('textarea'));
    return new Promise<void>((held) => {
      void navigator.locks.request('unsaved', {mode: 'shared'}, () => {
        held();
        return new Promise((resolve) =>
          document.addEventListener('saved-for-test', resolve, {once: true}),
        );
      });
    });
  });
  await other.locator('main textarea').fill('half een zin');

  await site.release(await makeNextRelease());
  await findUpdate(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).pending?.length))
    .toBeGreaterThan(0);
  await expect(notice(page)).toBeHidden();

  await other.evaluate(() => document.dispatchEvent(new Event('saved-for-test')));
  await expect(page.getByRole('status').filter({hasText: 'nieuwe versie'})).toBeVisible();
  await expect(page.locator(':focus')).toHaveCount(0);
  await expect(release(page)).toHaveCount(0);

  await page.getByRole('button', {name: 'Ververs'}).click();
  await expect(release(page)).toHaveAttribute('content', '2');
  await expect(other.locator('main textarea')).toHaveValue('half een zin');
  await expect(notice(other)).toBeHidden();

  // The other tab is of the old release, of which nothing is kept once the new one is there whole. It
  // leads on all the same: with a script that the browser itself still has, or by a reload.
  await visit(page, site.url);
  await waitUntilFull(page, site);
  await expect(notice(page)).toBeHidden();
  await other
    .getByRole('contentinfo')
    .getByRole('link', {name: 'Begrippen', exact: true})
    .first()
    .click();
  await expect(title(other)).toContainText('Begrippen');
});

test('"Later" closes the notice and gives the focus back', async ({page, site}) => {
  await visit(page, site.url);
  await waitUntilFull(page, site);
  await site.release(await makeNextRelease());
  await findUpdate(page);
  await expect(notice(page)).toBeVisible();
  const before = page.getByRole('contentinfo').getByRole('link').last();
  await before.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', {name: 'Ververs'})).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(notice(page)).toBeHidden();
  await expect(before).toBeFocused();
});

test('a reload shows the newest page although the old worker still answers', async ({
  page,
  site,
}) => {
  await visit(page, `${site.url}/over/`);
  await waitUntilFull(page, site);
  await site.release(await makeNextRelease());
  await page.goto(`${site.url}/over/`);
  await expect(release(page)).toHaveCount(0);
  await page.reload();
  await expect(release(page)).toHaveAttribute('content', '2');
  await wakeUp(page);
});

test('a new release that starts to serve without a network still shows what was kept before', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site.url);
  await waitUntilFull(page, site);
  await site.release(await makeNextRelease());
  await findUpdate(page);
  await site.goOffline(context);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, {once: true}),
    );
    registration?.waiting?.postMessage({kind: 'activate'});
    await changed;
  });
  await page.goto(`${site.url}/begrippen/`);
  await expect(title(page)).toContainText('Begrippen');
  await wakeUp(page);
});
