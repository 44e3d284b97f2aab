import {isPage, type ReleaseFile} from '../release';
import type {Environment} from './environment';
import {fetchExact} from './fetchExact';
import {isExact} from './revision';
import {listOthers, listOwn, putOwn, readOther, writeOwn} from './stores';

/** So many files at once: the reader's own clicks go before. */
const BATCH = 3;

/** Keeps the shell: all of it, or the promise rejects and the former release goes on. */
export async function keepShell(env: Environment): Promise<void> {
  const shell = env.release.files.slice(0, env.release.shell);
  const fetched = await Promise.all(
    shell.map(async (file) => {
      const response = (await fromOther(env, file)) ?? (await fetchExact(env, file));
      if (!response) {
        throw new Error(`${file[0]} is not the file of this release`);
      }
      return [file[0], response] as const;
    }),
  );
  await Promise.all(fetched.map(([path, response]) => putOwn(env, path, response)));
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
 * Fetches what is not yet kept, and says whether all is kept now. A file that is not as listed is
 * passed by: a host may change a few. Ends when a whole batch fails (no network or no room), and when
 * the server turns out to have another release. The next page that asks goes on.
 */
export async function keepRest(env: Environment): Promise<boolean> {
  const kept = await listOwn(env);
  const missing = env.release.files.filter(([path]) => !kept.has(path));
  const wanted = missing.filter(([path]) => !env.inexact.has(path));
  const outcomes: Outcome[] = [];
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const done = await Promise.all(batch.map((file) => keepFile(env, file)));
    if (done.includes('inexact') && !outcomes.includes('inexact')) {
      env.lookForUpdate();
    }
    outcomes.push(...done);
    const isReplaced = outcomes.includes('inexact') && !env.isAlone();
    if (isReplaced || done.every((outcome) => outcome === 'failed')) {
      return false;
    }
  }
  return outcomes.filter((outcome) => outcome === 'kept').length === missing.length;
}

/** Keeps the page a reader has open, which may have been opened before there was a worker. */
export async function keepVisited(env: Environment, url: string): Promise<void> {
  const path = new URL(url).pathname;
  const revision = env.revisions.get(path);
  if (revision !== undefined && !env.inexact.has(path) && !(await listOwn(env)).has(path)) {
    await keepFile(env, [path, revision]);
  }
}

/** 'inexact': the server has the file otherwise than listed. 'failed': no network, or no room. */
type Outcome = 'kept' | 'inexact' | 'failed';

async function keepFile(env: Environment, file: ReleaseFile): Promise<Outcome> {
  try {
    const response = await fetchExact(env, file);
    if (!response) {
      env.inexact.add(file[0]);
      return 'inexact';
    }
    return (await writeOwn(env, file[0], response)) ? 'kept' : 'failed';
  } catch {
    return 'failed';
  }
}

/** A page is never taken over: it is kept with its headers, and a release may change those alone. */
async function fromOther(env: Environment, file: ReleaseFile): Promise<Response | undefined> {
  const response = isPage(file[0]) ? undefined : await readOther(env, file[0]);
  return response && (await isExact(response, file, env.release.policy)) ? response : undefined;
}
