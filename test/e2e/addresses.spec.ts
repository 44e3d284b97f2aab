import {expect, test} from '@playwright/test';
import {allPages, PROMISED} from './pages';

test('every promised address answers with a title, with and without its last slash', async ({
  request,
}) => {
  for (const address of PROMISED) {
    for (const variant of [address, address.replace(/(.)\/$/, '$1')]) {
      const response = await request.get(variant);
      expect(response.status(), variant).toBe(200);
      expect(await response.text(), variant).toMatch(/<h1[^>]*>[^<]+/);
    }
  }
});

test('the sitemap lists every promised address', () => {
  expect(allPages()).toEqual(expect.arrayContaining(PROMISED));
});

test('an unknown address gives the Dutch 404 page with ways on', async ({page}) => {
  const response = await page.goto('/geen-pagina/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Deze pagina is er niet');
  await page.getByRole('link', {name: 'Ik ben een nieuwe coach'}).click();
  await expect(page).toHaveURL(/\/start\/coach\/$/);
});

test('what is found for an unknown address comes below the ways on, and moves none of them', async ({
  page,
}) => {
  await page.goto('/methodiek/vertrouwn/');
  const found = page.getByRole('heading', {name: 'Misschien zocht je dit'});
  await expect(found).toBeVisible();
  const door = page.getByRole('main').getByRole('link', {name: 'Ik ben een nieuwe coach'});
  const [below, above] = [await found.boundingBox(), await door.boundingBox()];
  expect(below?.y).toBeGreaterThan(above?.y ?? Infinity);
});

test('an address that moved leads on', async ({page}) => {
  await page.goto('/start/');
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

test('the files that a publisher and a library need are there', async ({request}) => {
  const references: unknown = await (await request.get('/bronnen/referenties.csl.json')).json();
  expect(references).toHaveLength(18);
  expect(await (await request.get('/.well-known/security.txt')).text()).toContain(
    'Contact: mailto:',
  );
  expect(await (await request.get('/nieuws/rss.xml')).text()).toContain('<language>nl</language>');
});

test('pages are sent compressed', async ({request}) => {
  const response = await request.get('/', {headers: {'Accept-Encoding': 'br, gzip'}});
  expect(response.headers()['content-encoding']).toBe('br');
});
