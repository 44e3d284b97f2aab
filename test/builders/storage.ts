import 'fake-indexeddb/auto';
import {IDBFactory, IDBObjectStore as FakeStore} from 'fake-indexeddb';
import {openDB} from 'idb';
import {closeDatabase, DATABASE, openDatabase} from '@site/src/storage/database';
import type {Session, SessionView} from '@site/src/storage/session';

/** Gives a test a database of its own, empty, as in a browser that was never here. */
export async function freshStorage(): Promise<void> {
  await closeDatabase();
  Object.defineProperty(globalThis, 'indexedDB', {
    value: new IDBFactory(),
    configurable: true,
    writable: true,
  });
  if (!('navigator' in globalThis)) {
    Object.defineProperty(globalThis, 'navigator', {value: {}, configurable: true});
  }
}

/** Resolves as soon as what a session shows is as asked. */
export const until = (session: Session, isSo: (view: SessionView) => boolean) =>
  new Promise<SessionView>((resolve) => {
    const look = () => {
      if (isSo(session.view())) {
        end();
        resolve(session.view());
      }
    };
    const end = session.subscribe(look);
    look();
  });

/** Waits until nothing is being written. */
export const settled = (session: Session) => until(session, ({save}) => save.kind !== 'saving');

/** Waits until what a session shows is as asked, and written. */
export const saved = (session: Session, isSo: (view: SessionView) => boolean = () => true) =>
  until(session, (view) => view.save.kind === 'saved' && isSo(view));

/** Another tab of the same browser: the same storage and channel, a memory of its own. */
export async function openTab() {
  let tab: Awaited<ReturnType<typeof loadStorage>> | undefined;
  await jest.isolateModulesAsync(async () => {
    tab = await loadStorage();
  });
  if (!tab) {
    throw new Error('no tab');
  }
  return tab;
}

async function loadStorage() {
  const modules = {
    ...(await import('@site/src/storage/openRecord')),
    ...(await import('@site/src/storage/shelf')),
    ...(await import('@site/src/storage/removeRecords')),
    ...(await import('@site/src/storage/wipe')),
    ...(await import('@site/src/storage/importRecords')),
  };
  const {leave} = await import('@site/src/storage/channel');
  const database = await import('@site/src/storage/database');
  return {
    ...modules,
    /** Lets go of everything, as when the tab is closed. */
    close: async () => {
      leave();
      await database.closeDatabase().catch(() => undefined);
    },
  };
}

/** Writes anything under a key, past every check. */
export async function putRaw(key: string, raw: unknown, store: 'records' | 'settings' = 'records') {
  await (await openDatabase()).put(store, raw, key);
}

/** All that stands in storage, as it stands there. */
export async function rawRecords(): Promise<Record<string, unknown>> {
  const db = await openDatabase();
  const [keys, values] = [await db.getAllKeys('records'), await db.getAll('records')];
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

/** Makes the browser refuse to write in a store, until what it returns is called. */
export function refuse(
  method: 'put' | 'get' | 'getAll' | 'delete' | 'clear',
  name = 'QuotaExceededError',
  store = 'records',
): () => void {
  const real = FakeStore.prototype[method];
  const spy = jest.spyOn(FakeStore.prototype, method).mockImplementation(function refused(
    this: IDBObjectStore,
    ...args: unknown[]
  ) {
    if (this.name === store) {
      throw new DOMException('refused', name);
    }
    return Reflect.apply(real, this, args);
  });
  return () => spy.mockRestore();
}

/** Counts writes in the store of the records, from now on. */
export function countPuts(): () => number {
  const spy = jest.spyOn(FakeStore.prototype, 'put');
  return () => spy.mock.contexts.filter((store) => Object(store).name === 'records').length;
}

/** Makes the browser keep nothing for this site, until what it returns is called. */
export async function blockStorage(name = 'SecurityError'): Promise<() => void> {
  await closeDatabase();
  const spy = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', name);
  });
  return () => spy.mockRestore();
}

/** Lets a later version of the site have been here, with a database that ours cannot open. */
export async function openLaterDatabase(): Promise<void> {
  await closeDatabase();
  (await openDB(DATABASE, 99)).close();
}
