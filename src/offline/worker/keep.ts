import {isPage, type ReleaseFile} from '../release';
import type {Environment} from './environment';
import {fetchExact} from './fetchExact';
import {isExact} from './revision';
import {listOthers, listOwn, openOwn, readOther, writeOwn} from './stores';

/** So many files at once: the reader's own clicks go before. */
const BATCH = 3;

/** Keeps the shell: all of it, or the promise rejects and the former release goes on. */
export async function keepShell(env: Environment): Promise<void> {
  const shell = env.release.files.slice(0, env.release.shell);
  const fetched = await Promise.all(
    shell.map(async (file) => {
      const [path, revision] = file;
      const response = (await fromOther(env, file)) ?? (await fetchExact(env, path, revision));
      if (!response) {
        throw new Error(`${path} is not the file of this release`);
      }
      return [path, response] as const;
    }),
  );
  const own = await openOwn(env);
  await Promise.all(fetched.map(([path, response]) => own.put(path, response)));
}

/** Takes over from a former release what did not change, before that one is removed. */
export async function adoptFiles(env: Environment): Promise<void> {
  if ((await listOthers(env)).length === 0) {
    return;
  }
  const kept = await listOwn(env);
  for (const file of env.release.files) {
    const response = kept.has(file[0]) ? undefined : await fromOther(env, file);
    if (response && !(await writeOwn(env, file[0], response))) {
      return;
    }
  }
}

/**
 * Fetches what is not yet kept, and says whether all is kept now. Ends when a batch brings nothing:
 * no network, no room, or the server has another release. The next page that asks goes on.
 */
export async function keepRest(env: Environment): Promise<boolean> {
  const kept = await listOwn(env);
  const wanted = env.release.files.filter(([path]) => !kept.has(path));
  let missing = wanted.length;
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const done = await Promise.all(batch.map((file) => keepFile(env, file)));
    const successes = done.filter(Boolean).length;
    if (successes === 0) {
      env.lookForUpdate();
      return false;
    }
    missing -= successes;
  }
  return missing === 0;
}

/** Keeps the page a reader has open, which may have been opened before there was a worker. */
export async function keepVisited(env: Environment, url: string): Promise<void> {
  const path = new URL(url).pathname;
  const revision = env.revisions.get(path);
  if (revision !== undefined && !(await listOwn(env)).has(path)) {
    await keepFile(env, [path, revision]);
  }
}

async function keepFile(env: Environment, [path, revision]: ReleaseFile): Promise<boolean> {
  try {
    const response = await fetchExact(env, path, revision);
    return response !== undefined && (await writeOwn(env, path, response));
  } catch {
    return false;
  }
}

/** A page is never taken over: it is kept with its headers, and a release may change those alone. */
async function fromOther(
  env: Environment,
  [path, revision]: ReleaseFile,
): Promise<Response | undefined> {
  const response = isPage(path) ? undefined : await readOther(env, path);
  return response && (await isExact(response, revision)) ? response : undefined;
}
