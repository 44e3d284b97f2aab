import type {Environment} from './environment';
import {explainMissing} from './explainMissing';
import {isExact} from './revision';
import {readOther, readOwn, writeOwn} from './stores';

/** Work that goes on after the answer was given. */
export type Later = (work: Promise<unknown>) => void;

/** A page for a tab: never a rejection, and the browser's own error page only when nothing is kept. */
export async function answerPage(
  env: Environment,
  {path, first, request}: {path: string; first: 'cache' | 'network'; request: Request},
  later: Later,
): Promise<Response> {
  const kept = first === 'cache' ? await readOwn(env, path) : undefined;
  if (kept) {
    return kept;
  }
  const fresh = await fetchOrNothing(env, request);
  if (fresh && fresh.status < 500) {
    later(keepIfExact(env, path, fresh.clone()));
    return fresh;
  }
  return (
    (await readOwn(env, path)) ??
    fresh ??
    (await readOther(env, path)) ??
    (await explain(env, path))
  );
}

/** A part of a page. An old tab may ask for a file that only an older release has. */
export async function answerFile(
  env: Environment,
  {path, request}: {path: string; request: Request},
  later: Later,
): Promise<Response> {
  const kept = env.revisions.has(path) ? await readOwn(env, path) : undefined;
  if (kept) {
    return kept;
  }
  const fresh = await fetchOrNothing(env, request);
  if (fresh?.ok) {
    later(keepIfExact(env, path, fresh.clone()));
    return fresh;
  }
  return (await readOther(env, path)) ?? fresh ?? Response.error();
}

/** Keeps what was fetched if it is a file of this release; if it is of another, looks for that one. */
async function keepIfExact(env: Environment, path: string, response: Response): Promise<void> {
  const revision = env.revisions.get(path);
  if (revision === undefined || !response.ok) {
    return;
  }
  if (await isExact(response, [path, revision], env.release.policy)) {
    await writeOwn(env, path, response);
  } else {
    env.lookForUpdate();
  }
}

async function fetchOrNothing(env: Environment, request: Request): Promise<Response | undefined> {
  try {
    return await env.fetch(request);
  } catch {
    return undefined;
  }
}

async function explain(env: Environment, path: string): Promise<Response> {
  const why = explainMissing(path, env.revisions.has(path), env.release.complete);
  const page = await readOwn(env, why.path);
  return page
    ? new Response(await page.blob(), {status: why.status, headers: page.headers})
    : Response.error();
}
