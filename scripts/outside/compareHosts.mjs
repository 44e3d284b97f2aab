// @ts-check
// Asks a host of the outside world and our own preview for the same addresses, and compares status
// and every header of our source. What is equal here is proven in the browser tests on the preview.
import fs from 'node:fs';
import http from 'node:http';
import {serve} from '../serve.mjs';

/** @typedef {{headers: Record<string, string>}} Rule */

/** @typedef {import('./hosts.mjs').Host} Host */
/** @typedef {{address: string, method?: 'GET' | 'HEAD', again?: boolean}} Question again: with the ETag of a first answer */
/** @typedef {{status: number, headers: NodeJS.Dict<string[]>}} Answer */

/**
 * @param {() => Promise<Host>} startHost
 * @returns {Promise<number>} how many addresses were compared
 * @throws {Error} with every difference
 */
export async function compareWithPreview(startHost) {
  const host = await startHost();
  const preview = await serve({port: 0});
  try {
    const questions = listQuestions();
    const differences = [];
    for (const question of questions) {
      const [theirs, ours] = [await ask(host.url, question), await ask(preview.url, question)];
      differences.push(...compare(question, theirs, ours));
    }
    if (differences.length > 0) {
      throw new Error(differences.join('\n'));
    }
    return questions.length;
  } finally {
    await preview.close();
    await host.close();
  }
}

/** @returns {Question[]} one of each kind of answer */
function listQuestions() {
  const [script = '', ...others] = ['js', 'css', 'fonts', 'images'].map(
    (folder) => `/assets/${folder}/${fs.readdirSync(`build/assets/${folder}`)[0]}`,
  );
  const pages = ['/', '/privacy/', '/privacy', '/404.html'];
  const missing = ['/geen-pagina/', '/geen-pagina', '/assets/js/weg.js', '/img/weg.svg', '/404'];
  const files = [
    '/sw.js',
    '/manifest.webmanifest',
    '/favicon.ico',
    '/img/merk.svg',
    '/img/icon-192.png',
    '/sitemap.xml',
    '/nieuws/rss.xml',
    '/bronnen/referenties.csl.json',
    '/.well-known/security.txt',
  ];
  return [
    ...[...pages, script, ...others, ...files, ...missing, '/assets/'].map((address) => ({
      address,
    })),
    {address: '/privacy/', method: 'HEAD'},
    {address: '/geen-pagina/', method: 'HEAD'},
    {address: '/privacy/', again: true},
    {address: script, again: true},
  ];
}

/** @param {string} base @param {Question} question @returns {Promise<Answer>} */
async function ask(base, {address, method = 'GET', again = false}) {
  const headers = {'Accept-Encoding': 'gzip'};
  if (!again) {
    return send(base + address, {method, headers});
  }
  const first = await send(base + address, {method, headers});
  const [etag = ''] = first.headers.etag ?? [];
  return send(base + address, {method, headers: {...headers, 'If-None-Match': etag}});
}

/** @param {string} url @param {http.RequestOptions} options @returns {Promise<Answer>} */
function send(url, options) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, {...options, agent: false}, (response) => {
      response.resume();
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headersDistinct,
        }),
      );
    });
    request.once('error', reject);
    request.end();
  });
}

/** @param {Question} question @param {Answer} theirs @param {Answer} ours @returns {string[]} */
function compare({address, method = 'GET', again}, theirs, ours) {
  const what = `${method} ${address}${again ? ' again' : ''}`;
  /** @type {Rule[]} */
  const rules = JSON.parse(fs.readFileSync('hosting/headers.json', 'utf8'));
  const names = ['Location', ...Object.keys(rules[0]?.headers ?? {})];
  // A host says what it likes of the body that comes with a redirect; there is none with a 304.
  if (ours.status === 200 || ours.status === 404) {
    names.push('Content-Type');
  }
  // Each packs a HEAD, and what is nearly nothing, as it likes.
  if (ours.status === 200 && method === 'GET') {
    names.push('Content-Encoding');
  }
  const differences = permanent(theirs.status) === permanent(ours.status) ? [] : ['status'];
  differences.push(...names.filter((name) => valuesOf(theirs, name) !== valuesOf(ours, name)));
  return differences.map(
    (name) => `${what}: ${name} is ${valuesOf(theirs, name)}, with us ${valuesOf(ours, name)}`,
  );
}

/** As JSON, so that a header that is sent twice differs from one that is sent once. */
const valuesOf = (/** @type {Answer} */ {status, headers}, /** @type {string} */ name) =>
  JSON.stringify(name === 'status' ? status : (headers[name.toLowerCase()] ?? []));

/** Moved for good: with a GET the two mean the same, and hosts differ. */
const permanent = (/** @type {number} */ status) => (status === 308 ? 301 : status);
