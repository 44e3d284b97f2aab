import fs from 'node:fs';
import {expect, type BrowserContext, type Page} from '@playwright/test';
import {wakeUp} from '../openAwake';
import {readOfflineJson} from './release';

type Server = {url: string; close: () => Promise<void>};

/** A server of our own, that a test can stop, and start again with the next release. */
export class Site {
  private folder: string;
  private server: Server | undefined;
  url = '';

  constructor(folder: string) {
    this.folder = folder;
  }

  async start(): Promise<void> {
    // Loaded here: an ES module that waits at its top cannot be required.
    const {serve} = await import('../../../scripts/serve.mjs');
    this.server = await serve({
      dir: this.folder,
      port: Number(this.url.split(':')[2] ?? 0),
      headers: 'hosting/headers.json',
    });
    this.url = this.server.url;
  }

  /** Stops answering; the browser knows it is offline. */
  async goOffline(context: BrowserContext): Promise<void> {
    await this.server?.close();
    this.server = undefined;
    await context.setOffline(true);
  }

  /** From now on this build stands at the same address. */
  async release(folder: string): Promise<void> {
    await this.server?.close();
    this.remove();
    this.folder = folder;
    await this.start();
  }

  async end(): Promise<void> {
    await this.server?.close();
    this.remove();
  }

  told(): ReturnType<typeof readOfflineJson> {
    return readOfflineJson(this.folder);
  }

  private remove(): void {
    fs.rmSync(this.folder, {recursive: true, force: true});
  }
}

/** Opens a page and makes it interactive. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await wakeUp(page);
}

/** Every kept file: its path, size as kept, whether packed, and whether it is a good response of ours. */
export function readKept(
  page: Page,
): Promise<{cache: string; path: string; bytes: number; packed: boolean; good: boolean}[]> {
  return page.evaluate(async () => {
    const kept = [];
    for (const cache of await caches.keys()) {
      const store = await caches.open(cache);
      for (const request of await store.keys()) {
        const response = await store.match(request);
        kept.push({
          cache,
          path: new URL(request.url).pathname,
          bytes: (await response?.arrayBuffer())?.byteLength ?? 0,
          packed: response?.headers.has('x-kept') === true,
          good:
            response?.ok === true &&
            !response.redirected &&
            response.type !== 'opaque' &&
            new URL(request.url).origin === location.origin,
        });
      }
    }
    return kept;
  });
}

/** Takes the last bytes off a kept file, as a disk may. */
export async function damageKept(page: Page, path: string): Promise<void> {
  await page.evaluate(async (damaged) => {
    const [name = ''] = await caches.keys();
    const store = await caches.open(name);
    const kept = await store.match(damaged);
    const bytes = (await kept?.arrayBuffer())?.slice(0, -20);
    await store.put(damaged, new Response(bytes ?? null, {headers: kept?.headers ?? {}}));
  }, path);
}

/** Waits until this release is kept whole, and nothing else is. */
export async function waitUntilFull(page: Page, site: Pick<Site, 'told'>): Promise<void> {
  const {release, files} = site.told();
  await expect
    .poll(
      () =>
        page.evaluate(
          async (own) => [await caches.keys(), (await (await caches.open(own)).keys()).length],
          `pages-${release}`,
        ),
      {timeout: 60_000},
    )
    .toEqual([[`pages-${release}`], files]);
}

/** Lets the browser look for a new worker, and waits until that has installed. */
export async function findUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect
    .poll(() =>
      page.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null,
      ),
    )
    .toBe(true);
}
