import {REVISION_LENGTH, isPage, type ReleaseFile} from '../release';

/** Start of the SHA-256 of a content, as the build wrote it in the list. */
export async function revisionOf(content: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', content);
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, REVISION_LENGTH);
}

/**
 * Whether a response is this version of a file: fetched well, from our own origin, and to the byte
 * what the build wrote. An error page, a page of the next release and the log-in page of a hotel's
 * network are not. Nor is a page that a host, halfway through putting a release in place, sends with
 * the policy of another one: kept, it would be a page whose scripts are refused. Reads a copy: the
 * response itself stays to be used.
 */
export async function isExact(
  response: Response,
  [path, revision]: ReleaseFile,
  policy: string,
): Promise<boolean> {
  const fetchedWell = response.ok && !response.redirected && response.type !== 'opaque';
  return (
    fetchedWell &&
    (!isPage(path) || hasPolicy(response, policy)) &&
    (await revisionOf(await response.clone().arrayBuffer())) === revision
  );
}

/** Whether the response has this policy, or comes from a host that sends none at all. */
function hasPolicy({headers}: Response, policy: string): boolean {
  const sent = headers.get('content-security-policy');
  return sent === null || sent === policy;
}
