import type {Page} from '@playwright/test';

// The notebook as it stands in the browser, past the code of the site: what a test puts in may be
// older, newer or broken. The page must be one of the site's own.

type StoreName = 'records' | 'originals' | 'settings';

/** Puts records into the notebook, each under its id. */
export async function seedRecords(
  page: Page,
  ...records: readonly (object & {id: string})[]
): Promise<void> {
  await page.evaluate(async (raws) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('werkmap', 1);
      request.addEventListener('upgradeneeded', () => {
        for (const store of ['records', 'originals', 'settings']) {
          request.result.createObjectStore(store);
        }
      });
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('no database')));
    });
    const transaction = db.transaction('records', 'readwrite');
    raws.forEach((raw) => transaction.objectStore('records').put(raw, raw.id));
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve);
    });
    db.close();
  }, records);
}

/** All that stands in a store, in the order of its keys; empty while there is no notebook. */
export async function readStore(page: Page, store: StoreName = 'records'): Promise<unknown[]> {
  return page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase | undefined>((resolve) => {
      const request = indexedDB.open('werkmap');
      // A database that was not there is not made by looking at it.
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => resolve(undefined));
    });
    if (!db) {
      return [];
    }
    const request = db.transaction(name).objectStore(name).getAll();
    const values = await new Promise<unknown[]>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
    db.close();
    return values;
  }, store);
}
