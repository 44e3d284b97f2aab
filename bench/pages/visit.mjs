// @ts-check
// One cold visit to one page, in a real browser.
import {setTimeout as sleep} from 'node:timers/promises';
import zlib from 'node:zlib';
import {chromium} from '@playwright/test';
import {partRequests, weigh} from './weight.mjs';

/** @typedef {import('./server.mjs').Server} Server */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */

/**
 * @typedef {import('./weight.mjs').Weight & {
 *   foreign: string[],
 *   missing: string[],
 *   scriptAfterIntent: number,
 *   words: number,
 * }} Visit foreign: hosts that were asked for something; missing: what was asked for and is not there;
 *   scriptAfterIntent: bytes, gzip -9, of all script that ran or was loaded to run
 */

/** What a browser asks for of its own accord, whatever page it shows. */
const BROWSERS_OWN = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
];

/** Nobody asked for anything for this long: the page and its service worker have done their work. */
const QUIET_MS = 3000;
const PATIENCE_MS = 90_000;

/**
 * Opens a page with an empty profile, service workers on and the cursor away from it; then moves the
 * mouse and presses Shift, as a reader does who stays.
 *
 * @param {Server} server
 * @param {string} address of the page, on that server
 * @param {import('../../scripts/chrome.mjs').Chrome} chrome
 * @returns {Promise<Visit>}
 * @throws {Error} when the page cannot be opened
 */
export async function visit(server, address, chrome) {
  const browser = await chromium.launch({
    executablePath: chrome.path,
    args: [...chrome.args, `--proxy-server=${server.origin}`],
  });
  try {
    const context = await browser.newContext({locale: 'nl-NL'});
    const page = await context.newPage();
    const requests = watchRequests(await context.newCDPSession(page));
    await requests.start();
    const firstRequest = server.served.length;
    const firstHost = server.foreign.length;

    const response = await page.goto(server.origin + address, {waitUntil: 'load'});
    if (response?.status() !== 200) {
      throw new Error(`${address} answers ${response?.status() ?? 'nothing'}`);
    }
    await waitForQuiet(server);
    const words = await page.locator('main').first().evaluate(countWords);
    const servedBefore = server.served.length;
    const askedBefore = pathsOf(requests.fromNetwork(), server.origin);
    const before = partRequests(server.served.slice(firstRequest), askedBefore);

    await page.mouse.move(300, 300);
    await page.keyboard.press('Shift');
    await waitForQuiet(server);
    const later = partRequests(
      server.served.slice(servedBefore),
      pathsOf(requests.fromNetwork(), server.origin).slice(askedBefore.length),
    );
    return {
      ...weigh(before.page, [...before.worker, ...later.worker]),
      foreign: foreignHosts(requests.urls(), server.foreign.slice(firstHost), server.origin),
      missing: [...before.page, ...later.page].filter(({found}) => !found).map(({path}) => path),
      scriptAfterIntent: gzipBytes(pathsOf(requests.scripts(), server.origin), server),
      words,
    };
  } finally {
    await browser.close();
  }
}

/**
 * What the page itself asks for, as the browser tells it; a service worker is a target of its own,
 * and is not heard here.
 *
 * @param {CDPSession} session
 */
function watchRequests(session) {
  /** @type {Map<string, {url: string, type: string, network: boolean}>} */
  const requests = new Map();
  session.on('Network.requestWillBeSent', ({requestId, request, type}) => {
    if (/^https?:/.test(request.url)) {
      requests.set(requestId, {url: request.url, type: type ?? 'Other', network: true});
    }
  });
  const notNetwork = (/** @type {string} */ requestId) => {
    const request = requests.get(requestId);
    if (request) {
      request.network = false;
    }
  };
  session.on('Network.requestServedFromCache', ({requestId}) => notNetwork(requestId));
  session.on('Network.responseReceived', ({requestId, response}) => {
    if (response.fromDiskCache || response.fromServiceWorker || response.fromPrefetchCache) {
      notNetwork(requestId);
    }
  });
  const all = () => [...requests.values()];
  return {
    start: () => session.send('Network.enable'),
    urls: () => all().map(({url}) => url),
    fromNetwork: () => all().flatMap(({url, network}) => (network ? [url] : [])),
    scripts: () => all().flatMap(({url, type}) => (type === 'Script' ? [url] : [])),
  };
}

/** @param {Server} server */
async function waitForQuiet({served}) {
  const deadline = Date.now() + PATIENCE_MS;
  let seen = -1;
  while (seen !== served.length && Date.now() < deadline) {
    seen = served.length;
    await sleep(QUIET_MS);
  }
}

/**
 * @param {string[]} urls
 * @param {string} origin
 */
const pathsOf = (urls, origin) =>
  urls
    .filter((url) => url.startsWith(`${origin}/`))
    .map((url) => decodeURIComponent(new URL(url).pathname));

/**
 * A page may ask even a browser's own host for something, a font for one; the proxy also hears the
 * service worker, and cannot tell it from the browser.
 *
 * @param {string[]} urls of the page's requests
 * @param {string[]} proxied hosts, with or without a port
 * @param {string} origin
 */
function foreignHosts(urls, proxied, origin) {
  const ofPage = urls.filter((url) => !url.startsWith(origin)).map((url) => new URL(url).hostname);
  const others = proxied
    .map((host) => host.replace(/:\d+$/, ''))
    .filter((host) => !BROWSERS_OWN.includes(host));
  return [...new Set([...ofPage, ...others])];
}

/**
 * @param {string[]} paths
 * @param {Server} server
 */
const gzipBytes = (paths, server) =>
  [...new Set(paths)]
    .map((path) => zlib.gzipSync(server.file(path)?.raw ?? Buffer.alloc(0), {level: 9}).length)
    .reduce((sum, bytes) => sum + bytes, 0);

/** @param {HTMLElement | SVGElement} element */
const countWords = (element) =>
  (element instanceof HTMLElement ? element.innerText : '').split(/\s+/).filter(Boolean).length;
