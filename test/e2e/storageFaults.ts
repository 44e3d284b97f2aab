import type {BrowserContext, Page} from '@playwright/test';

// Faults of the browser's storage, put in where the browser would have them.

declare const window: Window & {noRoom?: boolean; puts?: string[]};

/** Has the browser let no page of this context keep anything, from the next page on. */
export async function blockStorage(
  context: BrowserContext,
  name: 'SecurityError' | 'UnknownError' = 'SecurityError',
): Promise<void> {
  await context.addInitScript((error) => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked for a test', error);
    };
  }, name);
}

/** Lets `setRoom` decide whether there is room; call it before the first page opens. */
export async function watchRoom(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const prototype = IDBObjectStore.prototype;
    const put: unknown = Reflect.get(prototype, 'put');
    prototype.put = function (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
      if (window.noRoom) {
        throw new DOMException('full for a test', 'QuotaExceededError');
      }
      return typeof put === 'function' ? Reflect.apply(put, this, given) : undefined;
    };
  });
}

/** Fills the disk for the page that is open, or makes room again. */
export async function setRoom(page: Page, hasRoom: boolean): Promise<void> {
  await page.evaluate((has) => {
    window.noRoom = !has;
  }, hasRoom);
}

/** Counts what is written into the stores from the next page on; `readPuts` has their names. */
export async function countPuts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.puts = [];
    const prototype = IDBObjectStore.prototype;
    const put: unknown = Reflect.get(prototype, 'put');
    prototype.put = function (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
      window.puts?.push(this.name);
      return typeof put === 'function' ? Reflect.apply(put, this, given) : undefined;
    };
  });
}

/** The store of each write since the page opened. */
export const readPuts = (page: Page): Promise<string[]> => page.evaluate(() => window.puts ?? []);
