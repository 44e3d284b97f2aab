// @ts-check
// From a list of requests to the weight of a page.

/** @typedef {import('./server.mjs').Served} Served */

/** @typedef {'html' | 'css' | 'script' | 'font' | 'other'} Kind */

/** @typedef {{requests: number, bytes: number}} Amount */

/**
 * Bytes are those of bodies as sent, compressed; each request counts once.
 *
 * @typedef {object} Weight
 * @property {Record<Kind, Amount>} kinds what the page asks for before intent, without prefetches
 * @property {Amount} prefetched what it asks for before intent, for a later page
 * @property {number} scripts requests for a script before intent, prefetches included
 * @property {Amount} worker what its service worker asks for, in the whole visit
 */

/**
 * @param {string} type
 * @returns {Kind}
 */
export function kindOf(type) {
  switch (type) {
    case 'text/html':
      return 'html';
    case 'text/css':
      return 'css';
    case 'text/javascript':
      return 'script';
    default:
      return type.startsWith('font/') ? 'font' : 'other';
  }
}

/**
 * Parts what the page asked for from the rest, which its service worker did. When both asked for the
 * same file, the page's is the one that names a purpose: a worker's fetch has no destination.
 *
 * @param {readonly Served[]} served
 * @param {readonly string[]} pagePaths of the requests of the page that went over the network
 * @returns {{page: Served[], worker: Served[]}}
 */
export function partRequests(served, pagePaths) {
  /** @type {Map<string, number>} */
  const asked = new Map();
  for (const path of pagePaths) {
    asked.set(path, (asked.get(path) ?? 0) + 1);
  }
  /** @type {{page: Served[], worker: Served[]}} */
  const parts = {page: [], worker: []};
  const ordered = [...served.filter(namesPurpose), ...served.filter((it) => !namesPurpose(it))];
  for (const request of ordered) {
    const left = asked.get(request.path) ?? 0;
    asked.set(request.path, left - 1);
    parts[left > 0 ? 'page' : 'worker'].push(request);
  }
  return parts;
}

/** @param {Served} request */
const namesPurpose = ({destination, prefetch}) =>
  prefetch || !['empty', 'serviceworker'].includes(destination);

/**
 * @param {readonly Served[]} page before intent
 * @param {readonly Served[]} worker
 * @returns {Weight}
 */
export function weigh(page, worker) {
  const critical = page.filter(({prefetch}) => !prefetch);
  const ofKind = (/** @type {Kind} */ kind) =>
    amount(critical.filter(({type}) => kindOf(type) === kind));
  return {
    kinds: {
      html: ofKind('html'),
      css: ofKind('css'),
      script: ofKind('script'),
      font: ofKind('font'),
      other: ofKind('other'),
    },
    prefetched: amount(page.filter(({prefetch}) => prefetch)),
    scripts: page.filter(({type}) => kindOf(type) === 'script').length,
    worker: amount(worker),
  };
}

/**
 * What the page asks for before intent, prefetches left out.
 *
 * @param {Weight} weight
 */
export const criticalRequests = ({kinds}) =>
  Object.values(kinds).reduce((sum, {requests}) => sum + requests, 0);

/**
 * Bytes of what the page asks for before intent, prefetches and fonts left out.
 *
 * @param {Weight} weight
 */
export const withoutFonts = ({kinds}) =>
  Object.values(kinds).reduce((sum, {bytes}) => sum + bytes, 0) - kinds.font.bytes;

/**
 * @param {readonly Served[]} requests
 * @returns {Amount}
 */
const amount = (requests) => ({
  requests: requests.length,
  bytes: requests.reduce((sum, {bytes}) => sum + bytes, 0),
});
