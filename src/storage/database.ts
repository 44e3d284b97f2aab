import {openDB, type DBSchema, type IDBPDatabase} from 'idb';

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
  opened ??= open();
  return opened;
}

function forget(): void {
  opened = undefined;
}

function open(): Promise<Database> {
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
  database.catch(forget);
  return database;
}

/** Closes the database, so that the next call opens it anew; for tests. */
export async function closeDatabase(): Promise<void> {
  const database = opened;
  opened = undefined;
  (await database)?.close();
}
