import {ORIGIN, POLICY, FakeStores, offlineSite} from '@site/test/builders/offline';
import {answerFile, answerPage} from './answer';
import {pack} from './pack';

const TEXTS = {
  '/': 'home',
  '/over/': 'about',
  '/404.html': 'no such page',
  '/offline.html': 'not on the device',
  '/assets/a.js': 'script',
};

const request = (path: string) => new Request(ORIGIN + path);

function open(site = offlineSite(TEXTS)) {
  const work: Promise<unknown>[] = [];
  const later = (promise: Promise<unknown>) => void work.push(promise);
  const put = async (path: string, response: Response, id = 'r1') =>
    (await site.stores.open(`pages-${id}`)).put(path, response);
  return {
    ...site,
    page: (path: string, first: 'cache' | 'network' = 'cache') =>
      answerPage(site.env, {path, first, request: request(path)}, later),
    file: (path: string) => answerFile(site.env, {path, request: request(path)}, later),
    /** Until all that goes on after the answers is done. */
    settled: () => Promise.all(work),
    /** As a worker did that packed nothing. */
    keep: (path: string, text: string, id?: string) => put(path, new Response(text), id),
    keepPacked: async (path: string, text: string, id?: string) =>
      put(path, await pack(path, new Response(text)), id),
    /** As a disk does that loses the last bytes. */
    keepDamaged: async (path: string, text: string, id?: string) => {
      const packed = await pack(path, new Response(text));
      const damaged = (await packed.arrayBuffer()).slice(0, -3);
      await put(path, new Response(damaged, {headers: packed.headers}), id);
    },
  };
}

test('keeps a page that was visited, and gives that the next time', async () => {
  const {page, settled, server} = open();
  expect(await (await page('/over/')).text()).toBe('about');
  await settled();
  server.down = true;
  expect(await (await page('/over/')).text()).toBe('about');
});

test('gives a kept page without asking the network', async () => {
  const {page, keep, server} = open();
  await keep('/over/', 'kept');
  expect(await (await page('/over/')).text()).toBe('kept');
  expect(server.asked).toEqual([]);
});

test('keeps a page packed, and a tab gets it as it came', async () => {
  const {page, settled, server, stores} = open();
  server.texts = {'/over/': withPolicy('about', POLICY)};
  await page('/over/');
  await settled();
  const kept = stores.files.get('pages-r1')?.get('/over/');
  expect(kept?.headers.get('x-kept')).toBe('gzip');
  expect(await kept?.clone().text()).not.toBe('about');

  server.down = true;
  const answer = await page('/over/');
  expect([answer.status, await answer.text()]).toEqual([200, 'about']);
  expect([...answer.headers.keys()]).toEqual(['content-security-policy', 'content-type']);
  expect(answer.headers.get('content-security-policy')).toBe(POLICY);
});

test.each(['page', 'file'] as const)(
  'a %s that is damaged on the device comes from the network, and is kept anew',
  async (kind) => {
    const site = open();
    const path = kind === 'page' ? '/over/' : '/assets/a.js';
    await site.keepDamaged(path, TEXTS[path]);
    expect(await (await site[kind](path)).text()).toBe(TEXTS[path]);
    await site.settled();
    site.server.down = true;
    expect(await (await site[kind](path)).text()).toBe(TEXTS[path]);
  },
);

test('a page that is damaged, while there is no network, is said not to be on the device', async () => {
  const {page, keepDamaged, keepPacked, server} = open();
  await keepDamaged('/over/', 'about');
  await keepPacked('/offline.html', 'not on the device');
  server.down = true;
  const answer = await page('/over/');
  expect([answer.status, await answer.text()]).toEqual([503, 'not on the device']);
  expect(answer.headers.has('x-kept')).toBe(false);
});

test('gives the newest page to who reloads, and the kept one when there is no network', async () => {
  const {page, keep, server} = open();
  await keep('/over/', 'kept');
  expect(await (await page('/over/', 'network')).text()).toBe('about');
  server.down = true;
  expect(await (await page('/over/', 'network')).text()).toBe('kept');
});

test('gives the kept page to who reloads while the server is broken', async () => {
  const {page, keep, server} = open();
  await keep('/over/', 'kept');
  server.texts = {'/over/': new Response('broken', {status: 502})};
  expect(await (await page('/over/', 'network')).text()).toBe('kept');
});

test('shows the error of the server where nothing is kept', async () => {
  const {page, server} = open();
  server.texts = {'/over/': new Response('broken', {status: 502})};
  expect((await page('/over/')).status).toBe(502);
});

test.each([
  ['a page of the next release', 'about, anew', 1],
  ['a page with the headers of another release', withPolicy('about', `${POLICY} 'sha256-old='`), 1],
  ['an error page', new Response('about', {status: 404}), 0],
  ['what a redirect led to', redirected('about'), 1],
])('never keeps %s', async (_, response, looks) => {
  const {page, settled, server, stores, lookForUpdate} = open();
  server.texts = {'/over/': response};
  await page('/over/');
  await settled();
  expect(stores.kept('r1')).toEqual([]);
  expect(lookForUpdate).toHaveBeenCalledTimes(looks);
});

test('tells an unknown address from a page that is not on the device', async () => {
  const {page, keep, server} = open();
  await keep('/404.html', 'no such page');
  await keep('/offline.html', 'not on the device');
  server.down = true;
  const unknown = await page('/geen-pagina/');
  expect([unknown.status, await unknown.text()]).toEqual([404, 'no such page']);
  const missing = await page('/over/');
  expect([missing.status, await missing.text()]).toEqual([503, 'not on the device']);
});

test('passes an unknown address on to the server', async () => {
  const {page} = open();
  expect((await page('/geen-pagina/')).status).toBe(404);
});

test('works from the network when storage is refused', async () => {
  const {page, file, settled, stores, server} = open();
  stores.refusal = new DOMException('refused', 'SecurityError');
  expect(await (await page('/over/')).text()).toBe('about');
  expect(await (await file('/assets/a.js')).text()).toBe('script');
  await settled();
  server.down = true;
  expect((await page('/over/')).type).toBe('error');
  expect((await file('/assets/a.js')).type).toBe('error');
});

test('keeps a file that a page asked for', async () => {
  const {file, settled, stores} = open();
  await file('/assets/a.js');
  await settled();
  expect(stores.kept('r1')).toEqual(['/assets/a.js']);
});

test('never gives a page in place of a script that is gone', async () => {
  const {file} = open();
  expect((await file('/assets/old.js')).status).toBe(404);
});

test('gives an old tab the script that only the former release has', async () => {
  const {file, keep} = open(offlineSite(TEXTS, {stores: new FakeStores()}));
  await keep('/assets/old.js', 'old script', 'r0');
  expect(await (await file('/assets/old.js')).text()).toBe('old script');
});

test('gives what a former release keeps packed, and passes by what is damaged there', async () => {
  const {file, keepPacked, keepDamaged} = open();
  await keepDamaged('/assets/old.js', 'old script', 'r0');
  expect((await file('/assets/old.js')).status).toBe(404);
  await keepPacked('/assets/old.js', 'old script', 'r-1');
  expect(await (await file('/assets/old.js')).text()).toBe('old script');
});

test('does not take a listed file from another release while the network has it', async () => {
  const {file, keep} = open();
  await keep('/assets/a.js', 'other script', 'r0');
  expect(await (await file('/assets/a.js')).text()).toBe('script');
});

test('keeps a page that comes with the policy it was built with', async () => {
  const {page, settled, server, stores} = open();
  server.texts = {'/over/': withPolicy('about', POLICY)};
  await page('/over/');
  await settled();
  expect(stores.kept('r1')).toEqual(['/over/']);
});

function withPolicy(text: string, policy: string): Response {
  return new Response(text, {headers: {'Content-Security-Policy': policy}});
}

function redirected(text: string): Response {
  const response = new Response(text);
  Object.defineProperty(response, 'redirected', {value: true});
  Object.defineProperty(response, 'clone', {value: () => redirected(text)});
  return response;
}
