import {FakeStores, ORIGIN, offlineSite} from '@site/test/builders/offline';
import {adoptFiles, keepRest, keepShell, keepVisited} from './keep';
import {pack} from './pack';

const SHELL = {'/': 'home', '/404.html': 'no such page', '/main.css': 'styles'};
const REST = {'/a/': 'a', '/b/': 'b', '/a.js': 'aa', '/b.js': 'bb', '/c.svg': 'cc'};
const TEXTS = {...SHELL, ...REST};
const ALL = Object.keys(TEXTS);

const former = async (texts: Record<string, string>) => {
  const stores = new FakeStores();
  for (const [path, text] of Object.entries(texts)) {
    await (await stores.open('pages-r0')).put(path, new Response(text));
  }
  return stores;
};

/** How each file of the release is kept. */
const marksOf = (stores: FakeStores) =>
  [...(stores.files.get('pages-r1')?.values() ?? [])].map(({headers}) => headers.get('x-kept'));

test('keeps the shell at once, and no more than that', async () => {
  const {env, stores} = offlineSite(TEXTS, {shell: 3});
  await keepShell(env);
  expect(stores.kept('r1')).toEqual(Object.keys(SHELL));
});

test('keeps the shell packed too', async () => {
  const {env, stores} = offlineSite(TEXTS, {shell: 3});
  await keepShell(env);
  expect(marksOf(stores)).toEqual(['gzip', 'gzip', 'gzip']);
});

test.each([
  ['is not there', {...SHELL, '/main.css': new Response('', {status: 404})}],
  ['is of another release', {...SHELL, '/main.css': 'other styles'}],
])('keeps nothing of a shell of which a file %s', async (_, texts) => {
  const {env, stores, server} = offlineSite(TEXTS, {shell: 3});
  server.texts = texts;
  await expect(keepShell(env)).rejects.toThrow('/main.css');
  expect(stores.kept('r1')).toEqual([]);
});

test('takes a 404 page that comes with status 404, or from an address without .html', async () => {
  const {env, stores, server} = offlineSite(TEXTS, {shell: 3});
  server.texts = {...SHELL, '/404.html': new Response('no such page', {status: 404})};
  await keepShell(env);
  expect(stores.kept('r1')).toContain('/404.html');
});

test('asks past the cache of the browser when that gives an older file', async () => {
  const {env, stores} = offlineSite({'/a.js': 'new'});
  const fetch = jest.fn(
    async (_: unknown, init?: RequestInit) =>
      new Response(init?.cache === 'reload' ? 'new' : 'old'),
  );
  expect(await keepRest({...env, fetch})).toBe(true);
  expect(stores.kept('r1')).toEqual(['/a.js']);
});

test('fetches the rest three at a time, and says that all is kept', async () => {
  const {env, stores, server} = offlineSite(TEXTS, {shell: 3});
  let running = 0;
  let most = 0;
  const fetch: typeof server.fetch = async (...asked) => {
    running += 1;
    most = Math.max(most, running);
    const response = await server.fetch(...asked);
    running -= 1;
    return response;
  };
  expect(await keepRest({...env, fetch})).toBe(true);
  expect(stores.kept('r1')).toEqual(ALL.toSorted());
  expect(most).toBe(3);
});

test('goes on where it was broken off, and fetches nothing twice', async () => {
  const {env, stores, server} = offlineSite(TEXTS);
  const fetch: typeof server.fetch = async (...asked) => {
    server.down = server.asked.length >= 4;
    return server.fetch(...asked);
  };
  expect(await keepRest({...env, fetch})).toBe(false);
  const before = stores.kept('r1');
  expect(before.length).toBeGreaterThan(2);
  expect(before.length).toBeLessThan(ALL.length);

  server.down = false;
  server.asked.length = 0;
  expect(await keepRest(env)).toBe(true);
  expect(stores.kept('r1')).toEqual(ALL.toSorted());
  expect(server.asked).toEqual(ALL.filter((path) => !before.includes(path)));
});

const changed = (paths: string[]) => Object.fromEntries(paths.map((path) => [path, 'changed']));

test('files that the host changed do not hold up the others, and are not fetched again', async () => {
  const {env, stores, server, lookForUpdate} = offlineSite(TEXTS);
  server.texts = {...TEXTS, ...changed(ALL.slice(0, 3))};
  expect(await keepRest(env)).toBe(false);
  expect(stores.kept('r1')).toEqual(ALL.slice(3).toSorted());
  expect(lookForUpdate).toHaveBeenCalledTimes(1);

  server.asked.length = 0;
  expect(await keepRest(env)).toBe(false);
  await keepVisited(env, `${ORIGIN}/`);
  expect(server.asked).toEqual([]);
});

test('a file that cannot be fetched does not hold up the others, and is tried again', async () => {
  const {env, stores, server} = offlineSite(TEXTS);
  server.texts = {...TEXTS, '/': new Response('broken', {status: 502})};
  expect(await keepRest(env)).toBe(false);
  expect(stores.kept('r1')).toEqual(ALL.slice(1).toSorted());
  server.texts = TEXTS;
  expect(await keepRest(env)).toBe(true);
});

test('stops when the server has another release, once the worker of that one is found', async () => {
  const {env, server, stores} = offlineSite(TEXTS);
  server.texts = changed(ALL);
  let isAlone = true;
  const found = {...env, isAlone: () => isAlone, lookForUpdate: () => void (isAlone = false)};
  expect(await keepRest(found)).toBe(false);
  expect(new Set(server.asked).size).toBe(3);
  expect(stores.kept('r1')).toEqual([]);
});

test('goes on beside another worker as long as the server has what is listed', async () => {
  const {env} = offlineSite(TEXTS, {isAlone: false});
  expect(await keepRest(env)).toBe(true);
});

test('stops when the server is broken', async () => {
  const {env, server} = offlineSite(TEXTS);
  server.texts = Object.fromEntries(ALL.map((path) => [path, new Response('', {status: 503})]));
  expect(await keepRest(env)).toBe(false);
  expect(server.asked).toHaveLength(3);
});

test('keeps no shell of which a page comes with the headers of another release', async () => {
  const {env, stores, server} = offlineSite(TEXTS, {shell: 3});
  const headers = {'Content-Security-Policy': "script-src 'self'"};
  server.texts = {...SHELL, '/404.html': new Response('no such page', {status: 404, headers})};
  await expect(keepShell(env)).rejects.toThrow('/404.html');
  expect(stores.kept('r1')).toEqual([]);
});

test('stops when the device is full', async () => {
  const {env, stores, server} = offlineSite(TEXTS);
  const open = stores.open.bind(stores);
  stores.open = async (name) => ({
    ...(await open(name)),
    put: async () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(await keepRest(env)).toBe(false);
  expect(server.asked).toHaveLength(3);
});

test('takes over what did not change, but no page, for a page is kept with its headers', async () => {
  const stores = await former({'/a/': 'a', '/a.js': 'aa', '/b.js': 'older'});
  const {env, server} = offlineSite(TEXTS, {stores});
  await adoptFiles(env);
  expect(stores.kept('r1')).toEqual(['/a.js']);
  expect(server.asked).toEqual([]);
});

test.each([
  ['packed', (text: string) => pack('/a.js', new Response(text))],
  ['as it was, as an older worker did', async (text: string) => new Response(text)],
])('takes over what a former release kept %s, and keeps it packed', async (_, kept) => {
  const stores = await former({});
  await (await stores.open('pages-r0')).put('/a.js', await kept('aa'));
  const {env, server} = offlineSite(TEXTS, {stores});
  await adoptFiles(env);
  expect(stores.kept('r1')).toEqual(['/a.js']);
  expect(marksOf(stores)).toEqual(['gzip']);
  expect(server.asked).toEqual([]);
});

test('keeps the page that was open before there was a worker', async () => {
  const {env, stores} = offlineSite(TEXTS);
  await keepVisited(env, `${ORIGIN}/a/?van=x#deel`);
  await keepVisited(env, `${ORIGIN}/geen-pagina/`);
  expect(stores.kept('r1')).toEqual(['/a/']);
});
