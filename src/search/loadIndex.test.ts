import {section} from '@site/test/builders/search';
import {buildIndex} from '../domain/search/buildIndex';
import {search} from '../domain/search/search';
import {forgetIndex, loadIndex} from './loadIndex';
import {MANIFEST_PATH, SEARCH_VERSION, type SearchManifest} from './manifest';

const MANIFEST: SearchManifest = {
  version: SEARCH_VERSION,
  index: '/index.json',
  texts: [
    {from: 0, file: '/a.json'},
    {from: 2, file: '/b.json'},
  ],
};

const FILES: Record<string, unknown> = {
  [MANIFEST_PATH]: MANIFEST,
  '/index.json': buildIndex([section({text: 'Vraag om hulp.'})], []),
  '/a.json': ['nul', 'een'],
  '/b.json': ['twee', 'drie'],
};

const asked: string[] = [];
let gone: readonly string[] = [];

beforeEach(() => {
  forgetIndex();
  asked.length = 0;
  gone = [];
  globalThis.fetch = (input) => {
    const file = typeof input === 'string' ? input : '';
    asked.push(file);
    return Promise.resolve(
      gone.includes(file) ? new Response('', {status: 404}) : Response.json(FILES[file]),
    );
  };
});

test('fetches the index once, also for two who ask at the same time', async () => {
  const [one, other] = await Promise.all([loadIndex(), loadIndex()]);
  expect(await loadIndex()).toBe(one);
  expect(other).toBe(one);
  expect(search(one.index, 'hulp').pages).toHaveLength(1);
  expect(asked).toEqual(['/search/manifest.json', '/index.json']);
});

test.each(['/search/manifest.json', '/index.json'])('asks again after %s failed', async (file) => {
  gone = [file];
  await expect(loadIndex()).rejects.toThrow(`${file}: 404`);
  gone = [];
  expect((await loadIndex()).index.sections).toHaveLength(1);
});

test('an index of another release that this page cannot read is an error, and not searched', async () => {
  FILES[MANIFEST_PATH] = {...MANIFEST, version: SEARCH_VERSION + 1};
  await expect(loadIndex()).rejects.toThrow('version 2');
  expect(asked).toEqual([MANIFEST_PATH]);
  FILES[MANIFEST_PATH] = MANIFEST;
});

test('fetches only the texts that are asked for, each file once', async () => {
  const {textsOf} = await loadIndex();
  expect(await textsOf([3, 2])).toEqual(
    new Map([
      [3, 'drie'],
      [2, 'twee'],
    ]),
  );
  await textsOf([2]);
  expect(asked.slice(2)).toEqual(['/b.json']);
});

test('what has no text in the file, or a file that is gone, is empty', async () => {
  gone = ['/a.json'];
  const {textsOf} = await loadIndex();
  expect([...(await textsOf([0, 2, 9])).values()]).toEqual(['', 'twee', '']);
});

test('asks again for a file of texts that was gone', async () => {
  gone = ['/a.json'];
  const {textsOf} = await loadIndex();
  await textsOf([0]);
  gone = [];
  expect((await textsOf([0])).get(0)).toBe('nul');
});

test('what is forgotten is fetched anew', async () => {
  const before = await loadIndex();
  forgetIndex();
  expect(await loadIndex()).not.toBe(before);
});
