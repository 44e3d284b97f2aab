import {CACHE_PREFIX, cacheName} from '../release';
import type {Environment, Store} from './environment';
import {pack, unpack} from './pack';

type Kept = Pick<Environment, 'release' | 'stores'>;

/** What is kept of this release at a path; nothing when storage is refused, or it is damaged. */
export function readOwn(kept: Kept, path: string): Promise<Response | undefined> {
  return readFrom(kept, cacheName(kept.release.id), path);
}

/** Keeps a response. Rejects when storage is refused or full. */
export async function putOwn(kept: Kept, path: string, response: Response): Promise<void> {
  const own = await openOwn(kept);
  await own.put(path, await pack(path, response));
}

/** Keeps a response; false when storage is refused or full. */
export async function writeOwn(kept: Kept, path: string, response: Response): Promise<boolean> {
  try {
    await putOwn(kept, path, response);
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

/** What another release keeps at a path; nothing when storage is refused, or it is damaged. */
export async function readOther(kept: Kept, path: string): Promise<Response | undefined> {
  try {
    for (const name of await listOthers(kept)) {
      const response = await readFrom(kept, name, path);
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

/** The cache of this release. Rejects when the browser refuses storage. */
function openOwn({release, stores}: Kept): Promise<Store> {
  return stores.open(cacheName(release.id));
}

async function readFrom({stores}: Kept, name: string, path: string): Promise<Response | undefined> {
  try {
    const found = await (await stores.open(name)).match(path);
    return found && (await unpack(found));
  } catch {
    return undefined;
  }
}

async function pathsOf(store: Store): Promise<ReadonlySet<string>> {
  return new Set((await store.keys()).map((request) => new URL(request.url).pathname));
}
