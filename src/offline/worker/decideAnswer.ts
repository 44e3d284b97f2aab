/** What the choice depends on, taken from a request. */
export type Asked = {
  method: string;
  url: string;
  /** Whether a page is asked for, to show in a tab. */
  navigates: boolean;
  cache: RequestCache;
  hasRange: boolean;
};

export type Decision =
  /** Nothing for us: the browser does as if there were no worker. */
  | {kind: 'pass'}
  | {kind: 'redirect'; to: string}
  | {kind: 'page'; path: string; first: 'cache' | 'network'}
  | {kind: 'file'; path: string};

const INDEX = 'index.html';

/** File names of which each release has its own, so that an old tab may ask for an old one. */
const ASSETS = '/assets/';

/**
 * How a request is answered.
 *
 * @param isListed whether the release holds a file at this path
 */
export function decideAnswer(
  asked: Asked,
  origin: string,
  isListed: (path: string) => boolean,
): Decision {
  const url = new URL(asked.url);
  if (asked.method !== 'GET' || url.origin !== origin || asked.hasRange) {
    return {kind: 'pass'};
  }
  const path = url.pathname;
  if (!asked.navigates) {
    return isListed(path) || path.startsWith(ASSETS) ? {kind: 'file', path} : {kind: 'pass'};
  }
  const page = path.endsWith(`/${INDEX}`)
    ? path.slice(0, -INDEX.length)
    : path.endsWith('/')
      ? path
      : `${path}/`;
  if (page !== path && isListed(page)) {
    return {kind: 'redirect', to: origin + page + url.search};
  }
  // Someone who reloads wants what is newest; 'no-cache' and 'reload' are what browsers say then.
  const reloads = asked.cache === 'no-cache' || asked.cache === 'reload';
  return {kind: 'page', path, first: reloads ? 'network' : 'cache'};
}
