import * as v from 'valibot';
import type * as Innocent from './innocent';

let mockStored: unknown;
let mockFails = false;
jest.mock(
  './settings',
  () => ({
    readSetting: (_: string, schema: v.GenericSchema) => {
      const result = v.safeParse(schema, mockStored);
      return Promise.resolve(result.success ? result.output : undefined);
    },
    writeSetting: (_: string, value: unknown) => {
      if (mockFails) {
        return Promise.resolve({kind: 'failed', fault: 'blocked'});
      }
      mockStored = structuredClone(value);
      return Promise.resolve({kind: 'saved'});
    },
  }),
  {virtual: true},
);

/** A page that is opened anew: only what is stored is left. */
function openPage(): typeof Innocent {
  let page: typeof Innocent | undefined;
  jest.isolateModules(() => {
    page = jest.requireActual<typeof Innocent>('./innocent');
  });
  if (!page) {
    throw new Error('The module was not loaded');
  }
  return page;
}

const PHONE = '06-12345678';

/** As a page over plain http: an own property hides the one of the class. */
const withoutHashing = () =>
  Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});

beforeEach(() => {
  Reflect.deleteProperty(crypto, 'subtle');
  jest.restoreAllMocks();
  mockStored = undefined;
  mockFails = false;
});

test('what was marked is innocent after the page is opened anew, and nothing else is', async () => {
  await openPage().markInnocent(PHONE);
  const page = openPage();
  expect(await page.isInnocent(PHONE)).toBe(true);
  expect(await page.isInnocent('06-12345679')).toBe(false);
});

test('spaces and capitals make no other fragment', async () => {
  await openPage().markInnocent('Mevrouw  Jansen');
  expect(await openPage().isInnocent(' mevrouw\u00a0jansen\n')).toBe(true);
});

test('stores neither the text nor a part of it, and other hashes on another device', async () => {
  await openPage().markInnocent(PHONE);
  const here = JSON.stringify(mockStored);
  expect(here).not.toContain('12345678');
  mockStored = undefined;
  await openPage().markInnocent(PHONE);
  expect(JSON.stringify(mockStored)).not.toBe(here);
});

test('two marks at once both stay', async () => {
  const page = openPage();
  await Promise.all([page.markInnocent('een'), page.markInnocent('twee')]);
  const later = openPage();
  expect(await Promise.all([later.isInnocent('een'), later.isInnocent('twee')])).toEqual([
    true,
    true,
  ]);
});

test('the same mark twice is kept once, and the oldest makes room', async () => {
  const page = openPage();
  await page.markInnocent('eerste');
  for (let count = 0; count < page.INNOCENT_MAX; count++) {
    await page.markInnocent(`nummer ${count}`);
    await page.markInnocent(`nummer ${count}`);
  }
  const later = openPage();
  expect(await later.isInnocent('eerste')).toBe(false);
  expect(await later.isInnocent('nummer 0')).toBe(true);
  expect(mockStored).toEqual({salt: expect.any(String), hashes: expect.any(Array)});
});

test.each([
  [
    'nothing can be stored',
    () => {
      mockFails = true;
    },
  ],
  ['the browser cannot hash', withoutHashing],
])('where %s, this page alone remembers', async (_, prepare) => {
  prepare();
  const page = openPage();
  await page.markInnocent(PHONE);
  expect(await page.isInnocent(PHONE)).toBe(true);
  expect(await openPage().isInnocent(PHONE)).toBe(false);
});

test('what is stored and damaged counts as nothing, and is replaced by the next mark', async () => {
  mockStored = {salt: 'geen hex', hashes: [1]};
  expect(await openPage().isInnocent(PHONE)).toBe(false);
  await openPage().markInnocent(PHONE);
  expect(await openPage().isInnocent(PHONE)).toBe(true);
});

test('a hash that fails rejects nothing', async () => {
  await openPage().markInnocent(PHONE);
  jest.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('no'));
  expect(await openPage().isInnocent(PHONE)).toBe(false);
  await expect(openPage().markInnocent('x')).resolves.toBeUndefined();
});
