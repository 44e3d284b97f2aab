import {
  blockStorage,
  countPuts,
  freshStorage,
  openLaterDatabase,
  putRaw,
  rawRecords,
  refuse,
  saved,
  settled,
} from '@site/test/builders/storage';
import {testRecord} from '@site/test/builders/work';
import {hasUnsaved} from '../offline/page/unsaved';
import {leave} from './channel';
import {closeDatabase, openDatabase} from './database';
import {beginRecord, dropSession, openIds, openRecord, releaseRecord} from './openRecord';
import {readShelf} from './shelf';

beforeEach(freshStorage);
afterEach(() => {
  openIds().forEach(dropSession);
  jest.restoreAllMocks();
});
afterAll(leave);

const typed = (title: string) => {
  const session = beginRecord(testRecord());
  session.change((record) => ({...record, title}));
  return session;
};

const FAULTS = [
  ['QuotaExceededError', 'full'],
  ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
  ['UnknownError', 'blocked'],
  ['InvalidStateError', 'blocked'],
  ['DataCloneError', 'unknown'],
  ['constructor', 'unknown'],
] as const;

describe.each(FAULTS)('a write that the browser refuses with %s', (name, fault) => {
  test(`is said to be ${fault}, and what was typed stays`, async () => {
    refuse('put', name);
    const session = typed('mijn tekst');
    await settled(session);
    expect(session.view()).toMatchObject({
      save: {kind: 'failed', fault},
      record: {title: 'mijn tekst'},
    });
    expect(hasUnsaved()).toBe(true);
    releaseRecord('proefstuk');
    const shelf = await readShelf();
    expect(shelf.records).toMatchObject([{title: 'mijn tekst'}]);
    expect([...shelf.unsaved]).toEqual(['proefstuk']);
  });

  test('is made good by the next change', async () => {
    const allow = refuse('put', name);
    const session = typed('a');
    await settled(session);
    allow();
    session.change((record) => ({...record, title: 'ab'}));
    await saved(session);
    expect(await rawRecords()).toMatchObject({proefstuk: {title: 'ab', rev: 1}});
    expect(hasUnsaved()).toBe(false);
  });

  test('is made good by trying again', async () => {
    const allow = refuse('put', name);
    const session = typed('a');
    await settled(session);
    allow();
    session.retry();
    await saved(session);
    expect(await rawRecords()).toMatchObject({proefstuk: {title: 'a', rev: 1}});
  });
});

test('a transaction that the browser breaks off is a write that failed', async () => {
  const session = typed('a');
  await saved(session);
  const spy = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function broken(
    this: IDBObjectStore,
  ) {
    const request = this.get('x');
    this.transaction.abort();
    return request;
  });
  session.change((record) => ({...record, title: 'ab'}));
  await settled(session);
  expect(session.view()).toMatchObject({save: {kind: 'failed'}, record: {title: 'ab'}});
  spy.mockRestore();
  expect(await rawRecords()).toMatchObject({proefstuk: {title: 'a'}});
  session.retry();
  await saved(session);
  expect(await rawRecords()).toMatchObject({proefstuk: {title: 'ab'}});
});

test.each(['SecurityError', 'UnknownError', 'InvalidStateError'])(
  'where storage is blocked (%s) everything answers, and work goes on in memory',
  async (name) => {
    const allow = await blockStorage(name);
    const session = typed('a');
    await settled(session);
    expect(session.view().save).toEqual({kind: 'failed', fault: 'blocked'});
    expect(await readShelf()).toMatchObject({fault: 'blocked', records: [{title: 'a'}]});
    expect(await openRecord('ander')).toEqual({kind: 'failed', fault: 'blocked'});
    expect(await openRecord('proefstuk')).toEqual({kind: 'open', session});
    allow();
    session.retry();
    await saved(session);
    expect(await rawRecords()).toMatchObject({proefstuk: {title: 'a'}});
  },
);

test('a browser without a database is one that keeps nothing', async () => {
  await closeDatabase();
  Object.defineProperty(globalThis, 'indexedDB', {value: null, configurable: true});
  const session = typed('a');
  await settled(session);
  expect(session.view().save).toEqual({kind: 'failed', fault: 'blocked'});
});

test('a database of a later site is left alone, and said to be so', async () => {
  await openLaterDatabase();
  const session = typed('a');
  await settled(session);
  expect(session.view()).toMatchObject({
    save: {kind: 'failed', fault: 'newer'},
    record: {title: 'a'},
  });
  expect(await readShelf()).toMatchObject({fault: 'newer'});
});

test('a connection that was closed under us is opened anew, and nobody notices', async () => {
  const session = typed('a');
  await saved(session);
  (await openDatabase()).close();
  session.change((record) => ({...record, title: 'ab'}));
  await settled(session);
  expect(session.view().save).toEqual({kind: 'saved'});
});

test('lets go of the database for a later site that wants to change it', async () => {
  await openDatabase();
  await openLaterDatabaseBeside();
  const session = typed('a');
  await settled(session);
  expect(session.view().save).toEqual({kind: 'failed', fault: 'newer'});
});

/** Opens it with a higher version while ours is open; hangs when we do not let go. */
const openLaterDatabaseBeside = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('werkmap', 99);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });

test.each([
  ['newer', 'by a later version', {v: 999}],
  ['newer', 'by a later site, of a kind we do not know', {kind: 'droom'}],
  ['unknown', 'and damaged', {data: 7}],
  ['unknown', 'under an id that is not its own', {id: 'ander'}],
])('%s: what was written %s is never overwritten', async (fault, _, changes) => {
  const session = typed('a');
  await saved(session);
  const raw = {...testRecord({rev: 8}), ...changes};
  await putRaw('proefstuk', raw);
  const puts = countPuts();
  session.change((record) => ({...record, title: 'ab'}));
  await settled(session);
  session.retry();
  await settled(session);
  expect(session.view()).toMatchObject({save: {kind: 'failed', fault}, record: {title: 'ab'}});
  expect(puts()).toBe(0);
  expect(await rawRecords()).toEqual({proefstuk: raw});
});

test('a record that was dropped while it failed no longer holds the tab', async () => {
  refuse('put');
  const session = typed('a');
  await settled(session);
  expect(hasUnsaved()).toBe(true);
  dropSession('proefstuk');
  expect(hasUnsaved()).toBe(false);
});

const tryToLeave = (listeners: ((event: Event) => void)[]) => {
  const event = new Event('beforeunload', {cancelable: true});
  listeners.forEach((listener) => listener(event));
  return event.defaultPrevented;
};

describe('leaving the page', () => {
  test('the browser asks first while something is not yet written, and only then', async () => {
    const listeners: ((event: Event) => void)[] = [];
    Object.assign(globalThis, {
      addEventListener: (name: string, listener: (event: Event) => void) => {
        if (name === 'beforeunload') {
          listeners.push(listener);
        }
      },
    });
    const session = beginRecord(testRecord());
    Reflect.deleteProperty(globalThis, 'addEventListener');
    expect(listeners).toHaveLength(1);
    expect(tryToLeave(listeners)).toBe(false);
    session.change((record) => ({...record, title: 'a'}));
    expect(tryToLeave(listeners)).toBe(true);
    await saved(session);
    expect(tryToLeave(listeners)).toBe(false);
    refuse('put');
    session.change((record) => ({...record, title: 'ab'}));
    await settled(session);
    expect(tryToLeave(listeners)).toBe(true);
  });
});
