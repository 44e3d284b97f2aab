import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {closeDatabase} from '@site/src/storage/database';

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
