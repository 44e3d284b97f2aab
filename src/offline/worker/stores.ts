import {CACHE_PREFIX, cacheName} from '../release';
import type {Environment, Store} from './environment';

type Kept = Pick<Environment, 'release' | 'stores'>;

/** The cache of this release. Rejects when the browser refuses storage. */
export function openOwn({release, stores}: Kept): Promise<Store> {
  return stores.open(cacheName(release.id));
}

/** What is kept of this release at a path; nothing when storage is refused. */
export async function readOwn(kept: Kept, path: string): Promise<Response | undefined> {
  try {
    return await (await openOwn(kept)).match(path);
  } catch {
    return undefined;
  }
}

/** Keeps a response; false when storage is refused or full. */
export async function writeOwn(kept: Kept, path: string, response: Response): Promise<boolean> {
  try {
    await (await openOwn(kept)).put(path, response);
    return true;
  } catch {
    return false;
  }
}

/** Paths kept of this release. Rejects when the browser refuses storage. */
export async function listOwn(kept: Kept): Promise<ReadonlySet<string>> {
  return pathsOf(await openOwn(kept));
}

/** Names of the caches of other releases. Rejects when the browser refuses storage. */
export async function listOthers({release, stores}: Kept): Promise<string[]> {
  const names = await stores.keys();
  return names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== cacheName(release.id));
}

/** What another release keeps at a path; nothing when storage is refused. */
export async function readOther(kept: Kept, path: string): Promise<Response | undefined> {
  try {
    for (const name of await listOthers(kept)) {
      const response = await (await kept.stores.open(name)).match(path);
      if (response) {
        return response;
      }
    }
  } catch {
    // Nothing kept, then.
  }
  return undefined;
}

/** Number of files in a cache. */
export async function countFiles({stores}: Kept, name: string): Promise<number> {
  return (await (await stores.open(name)).keys()).length;
}

async function pathsOf(store: Store): Promise<ReadonlySet<string>> {
  return new Set((await store.keys()).map((request) => new URL(request.url).pathname));
}
