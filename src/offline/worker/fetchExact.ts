import type {ReleaseFile} from '../release';
import type {Environment} from './environment';
import {isExact} from './revision';

/**
 * Fetches a file in the version of this release, or nothing: not there, or of another release.
 * Rejects when there is no network, or a server that is broken.
 */
export async function fetchExact(
  {fetch, release}: Pick<Environment, 'fetch' | 'release'>,
  file: ReleaseFile,
): Promise<Response | undefined> {
  const [path] = file;
  // A first time as the browser likes, which often has it at hand; then past its own cache.
  for (const init of [{}, {cache: 'reload'}] as const) {
    const answer = await fetch(path, init);
    if (answer.status >= 500) {
      throw new Error(`${path} gives ${answer.status}`);
    }
    const response = await asFile(path, answer);
    if (await isExact(response, file, release.policy)) {
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
