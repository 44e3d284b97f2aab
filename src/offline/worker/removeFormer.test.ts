import {FakeStores, offlineSite} from '@site/test/builders/offline';
import {keepRest} from './keep';
import {removeFormer} from './removeFormer';

const TEXTS = {'/': 'home', '/a/': 'a'};

async function caches(): Promise<FakeStores> {
  const stores = new FakeStores();
  for (const [name, paths] of [
    ['pages-full', ['/', '/a/']],
    ['pages-shell', ['/']],
    ['of-another-script', ['/x']],
  ] as const) {
    for (const path of paths) {
      await (await stores.open(name)).put(path, new Response(path));
    }
  }
  return stores;
}

test('removes former releases, and nothing that is not ours, once this one is whole', async () => {
  const stores = await caches();
  const {env} = offlineSite(TEXTS, {stores});
  await keepRest(env);
  await removeFormer(env);
  expect(await stores.keys()).toEqual(['of-another-script', 'pages-r1']);
});

test('keeps the fullest former release until then', async () => {
  const stores = await caches();
  const {env} = offlineSite(TEXTS, {stores});
  await removeFormer(env);
  expect(await stores.keys()).toEqual(['pages-full', 'of-another-script', 'pages-r1']);
});

test('removes nothing while another worker waits, for it has a cache of its own', async () => {
  const stores = await caches();
  const {env} = offlineSite(TEXTS, {stores, isAlone: false});
  await keepRest(env);
  await removeFormer(env);
  expect(await stores.keys()).toHaveLength(4);
});
