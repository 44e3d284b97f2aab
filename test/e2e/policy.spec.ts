import fs from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {headersFor, type HeaderRules} from '../../src/release/policy/headerRules';
import {NOTHING, watchPages, type Findings} from './findings';
import {openAwake} from './openAwake';
import {allPages, KINDS} from './pages';

const UNKNOWN = '/geen-pagina/';

const origin = (baseURL: string | undefined) => new URL(baseURL ?? '').origin;

/** The browser itself says in the console that the address of the 404 page is not there. */
const withoutUnknown = ({errors, ...findings}: Findings): Findings => ({
  ...findings,
  errors: errors.filter((text) => !/geen-pagina.* status of 404/.test(text)),
});

const readRules = (): HeaderRules => JSON.parse(fs.readFileSync('hosting/headers.json', 'utf8'));

// The tests share the two workers.
test.describe.configure({mode: 'parallel'});

const PARTS = 4;
for (let part = 0; part < PARTS; part += 1) {
  test(`no page is refused anything, asks anything of another origin, sets a cookie, stores anything or reports an error (${part + 1} of ${PARTS})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const read = await watchPages(context, origin(baseURL));
    const addresses = [...allPages(), UNKNOWN].filter((_address, i) => i % PARTS === part);
    for (const address of addresses) {
      await openAwake(page, address);
      expect(withoutUnknown(await read(page)), address).toEqual(NOTHING);
    }
  });
}

test('nor does a kind of page when a reader opens all there is to open', async ({
  page,
  context,
  baseURL,
}) => {
  await page.setViewportSize({width: 360, height: 740});
  const read = await watchPages(context, origin(baseURL));
  for (const address of KINDS) {
    await openAwake(page, address);
    await openEverything(page);
    expect(withoutUnknown(await read(page)), address).toEqual(NOTHING);
  }
});

// Here React makes the elements, with the styles that the HTML of the page had in a file.
for (const [from, to] of [
  ['/onderzoek/', '/onderzoek/rekenen/'],
  ['/redactie/', '/redactie/begrip/'],
  ['/', '/begrippen/'],
  ['/', '/bronnen/'],
  ['/', '/nieuws/'],
  ['/nieuws/', '/nieuws/de-site-staat-er/'],
  ['/onderzoek/', '/onderzoek/wat-weten-we/'],
] as const) {
  test(`nor does ${to} for who comes there by a link on ${from}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const read = await watchPages(context, origin(baseURL));
    await openAwake(page, from);
    // The first ones may stand in the menu or a note, which are closed.
    await page.locator(`a[href="${to}"]:visible`).first().click();
    await expect(page).toHaveURL(new RegExp(`${to}$`));
    await expect(page.getByRole('heading', {level: 1})).toBeFocused();
    expect(await read(page)).toEqual(NOTHING);
  });
}

/** Every popover by its own button, and every part that folds. */
async function openEverything(page: Page): Promise<void> {
  const opened = await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[popovertarget]')];
    const shown = buttons.filter((button) => {
      button.click();
      return document.querySelector(':popover-open') !== null;
    });
    for (const details of document.querySelectorAll('details')) {
      details.open = true;
    }
    return shown.length;
  });
  expect(opened).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
}

test.describe('what may not be is found, so that finding nothing means something', () => {
  // A service worker would answer before the route that puts the fault in.
  test.use({serviceWorkers: 'block'});

  const faults = [
    {
      what: 'a foreign image',
      html: '<img src="https://elders.example/pixel.gif" alt="">',
      violation: '/over/ img-src https://elders.example/pixel.gif',
      foreign: ['https://elders.example/pixel.gif'],
    },
    {
      what: 'an inline handler',
      html: '<button onclick="void 0">Klik</button>',
      violation: '/over/ script-src-attr inline',
      foreign: [],
    },
    {
      what: 'a style attribute',
      html: '<p style="color: red">Rood</p>',
      violation: '/over/ style-src-attr inline',
      foreign: [],
    },
    {
      what: 'an inline script',
      html: '<script>void 0</script>',
      violation: '/over/ script-src-elem inline',
      foreign: [],
    },
    {
      what: 'a foreign style sheet',
      html: '<link rel="stylesheet" href="https://elders.example/letter.css">',
      violation: '/over/ style-src-elem https://elders.example/letter.css',
      foreign: ['https://elders.example/letter.css'],
    },
    {
      what: 'a frame',
      html: '<iframe src="https://elders.example/film"></iframe>',
      violation: '/over/ frame-src https://elders.example',
      foreign: [],
    },
  ];
  for (const {what, html, violation, foreign} of faults) {
    test(`${what} in a page`, async ({page, context, baseURL}) => {
      const read = await watchPages(context, origin(baseURL));
      await page.route('**/over/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('</article>', `${html}</article>`);
        await route.fulfill({response, body});
      });
      await openAwake(page, '/over/');
      const found = await read(page);
      expect(found.violations).toEqual([violation]);
      expect(found.foreign).toEqual(foreign);
      expect(found.errors.join('\n')).toContain('Content Security Policy');
    });
  }

  test('an error, a cookie and something stored', async ({page, context, baseURL}) => {
    const read = await watchPages(context, origin(baseURL));
    await openAwake(page, '/over/');
    await page.evaluate(() => {
      console.error('said');
      queueMicrotask(() => {
        throw new Error('thrown');
      });
      document.cookie = 'crumb=1';
      localStorage.setItem('kept', '1');
    });
    expect(await read(page)).toMatchObject({cookies: ['crumb'], stored: ['kept']});
    const {errors} = await read(page);
    expect(errors.join('\n')).toMatch(/said[^]*thrown|thrown[^]*said/);
  });
});

test('every answer carries the headers of its kind, of one source', async ({request}) => {
  const rules = readRules();
  const script = fs.readdirSync('build/assets/js')[0] ?? '';
  const found = ['/', '/privacy/', '/404.html', '/sitemap.xml', '/img/merk.svg', '/favicon.ico'];
  for (const [status, addresses] of [
    [200, [...found, `/assets/js/${script}`, '/.well-known/security.txt']],
    [404, [UNKNOWN, '/geen-pagina', '/assets/js/weg.js', '/assets/', '/404', '/privacy/index/']],
  ] as const) {
    for (const address of addresses) {
      const response = await request.get(address);
      expect(response.status(), address).toBe(status);
      expect(response.headers(), address).toMatchObject(
        inLowerCase(headersFor(rules, address, status === 200)),
      );
    }
  }
});

test('an address without its slash leads to the page, and a page that did not change is not sent again', async ({
  request,
  baseURL,
}) => {
  const moved = await request.get('/privacy?van=elders', {maxRedirects: 0});
  expect([moved.status(), moved.headers().location]).toEqual([301, '/privacy/?van=elders']);
  // Two slashes would name another host.
  const outside = await request.get(`${baseURL}//privacy`, {maxRedirects: 0});
  expect([outside.status(), outside.headers().location]).toEqual([301, '/privacy/']);

  const first = await request.get('/privacy/');
  const again = await request.get('/privacy/', {
    headers: {'If-None-Match': first.headers().etag ?? ''},
  });
  expect(again.status()).toBe(304);
  expect(again.headers()).toMatchObject(inLowerCase(headersFor(readRules(), '/privacy/', true)));
});

const inLowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
