import {openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames} from 'idb';
import {faultOf} from './fault';

/** What stands in storage is unknown until it went through `decode`. */
interface Stores extends DBSchema {
  /** The work, by id. */
  records: {key: string; value: unknown};
  /** What a record was before it was brought to a newer version, by id and version. */
  originals: {key: [id: string, version: number]; value: unknown};
  settings: {key: string; value: unknown};
}

export type Database = IDBPDatabase<Stores>;

/** The name readers find in their browser's settings; told in docs/privacy.mdx. */
export const DATABASE = 'werkmap';

// Stays 1 for ever: a higher one would lock out every tab that still has the site before it. The
// version of the data stands in each record.
const VERSION = 1;

let opened: Promise<Database> | undefined;

/** The database, opened once; opened anew after the browser closed it. Rejects where storage is blocked. */
export function openDatabase(): Promise<Database> {
  if (!opened) {
    opened = open();
    opened.catch(forget);
  }
  return opened;
}

type Work<Names extends StoreNames<Stores>[], Mode extends IDBTransactionMode, T> = (
  tx: IDBPTransaction<Stores, Names, Mode>,
) => Promise<T>;

/**
 * Does work in one transaction: all of it, or none. Resolves when the browser has committed it;
 * rejects with what the browser said against it.
 */
export async function transact<
  Names extends StoreNames<Stores>[],
  Mode extends IDBTransactionMode,
  T,
>(
  names: [...Names],
  mode: Mode,
  durability: IDBTransactionDurability,
  work: Work<Names, Mode, T>,
): Promise<T> {
  const tx = await begin(names, mode, durability);
  // Awaited below; without this an aborted transaction would also be an unhandled rejection.
  tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    abort(tx);
    // A connection that the browser dropped stays dropped (Safari): the next call opens another.
    if (faultOf(error) === 'blocked') {
      forget();
    }
    throw error;
  }
}

async function begin<Names extends StoreNames<Stores>[], Mode extends IDBTransactionMode>(
  names: [...Names],
  mode: Mode,
  durability: IDBTransactionDurability,
) {
  const db = await openDatabase();
  try {
    return db.transaction(names, mode, {durability});
  } catch {
    // It was closed while we were away: for a later version of the site, or by the system.
    forget();
    return (await openDatabase()).transaction(names, mode, {durability});
  }
}

/** Undoes what a transaction did so far. */
function abort(tx: {abort: () => void}): void {
  try {
    tx.abort();
  } catch {
    // The browser was first.
  }
}

function forget(): void {
  opened = undefined;
}

async function open(): Promise<Database> {
  if (!globalThis.indexedDB) {
    throw new DOMException('This browser has no IndexedDB', 'NotSupportedError');
  }
  const database = openDB<Stores>(DATABASE, VERSION, {
    upgrade(db) {
      db.createObjectStore('records');
      db.createObjectStore('originals');
      db.createObjectStore('settings');
    },
    // A later version of the site wants to change the database, or a reader wipes it: let go.
    blocking() {
      forget();
      database.then((db) => db.close(), forget);
    },
    terminated: forget,
  });
  return database;
}

/** Closes the database, so that the next call opens it anew; for tests. */
export async function closeDatabase(): Promise<void> {
  const database = opened;
  opened = undefined;
  (await database)?.close();
}
