import {expect, test, type Page} from '@playwright/test';
import {openAwake} from './openAwake';
import {allPages} from './pages';

/** A build in development mode, in which React tells of every difference; see scripts/test.mjs. */
const {DEV_SITE_URL} = process.env;

test.use({baseURL: DEV_SITE_URL ?? '', serviceWorkers: 'block'});
test.describe.configure({mode: 'parallel'});

const UNKNOWN = '/geen-pagina/';

/** What the browser says against pages that open from now on. */
function listen(page: Page): string[] {
  const told: string[] = [];
  page.on('console', (message) => {
    // The browser's own word about the address of the 404 page.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) {
      told.push(`${page.url()}: ${message.text().slice(0, 400)}`);
    }
  });
  page.on('pageerror', (error) => told.push(`${page.url()}: ${error.message}`));
  return told;
}

test('a difference is told, so that silence means something', async ({page}) => {
  const told = listen(page);
  await page.route('**/over/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: (await response.text()).replace('<h1>', '<h1>Niet ')});
  });
  await openAwake(page, '/over/');
  expect(told.join()).toMatch(/hydrat/i);
});

const PARTS = 4;
for (let part = 0; part < PARTS; part += 1) {
  test(`on every page the browser makes the same as the server did (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    expect(DEV_SITE_URL, 'the address of a development build').toBeDefined();
    const told = listen(page);
    for (const address of [...allPages(), UNKNOWN].filter((_, i) => i % PARTS === part)) {
      await openAwake(page, address);
    }
    expect(told).toEqual([]);
  });
}
