import type {Environment} from './environment';
import {isExact} from './revision';

/**
 * Fetches a file in the version of this release, or nothing: not there, or of another release.
 * Rejects when there is no network.
 */
export async function fetchExact(
  {fetch}: Pick<Environment, 'fetch'>,
  path: string,
  revision: string,
): Promise<Response | undefined> {
  // A first time as the browser likes, which often has it at hand; then past its own cache.
  for (const init of [{}, {cache: 'reload'}] as const) {
    const response = await asFile(path, await fetch(path, init));
    if (await isExact(response, revision)) {
      return response;
    }
  }
  return undefined;
}

/** Some hosts send the 404 page with status 404, others send 'x.html' from an address without that. */
async function asFile(path: string, response: Response): Promise<Response> {
  return path.endsWith('.html')
    ? new Response(await response.arrayBuffer(), {headers: response.headers})
    : response;
}
