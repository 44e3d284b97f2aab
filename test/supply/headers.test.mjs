// @ts-check
import {checkHost, compareHeaders, headersFor} from '../../scripts/check-headers.mjs';

const rules = [
  {
    paths: '/*',
    headers: {
      'Content-Security-Policy': "script-src 'sha256-new'",
      'Strict-Transport-Security': 'max-age=63072000',
      'Cache-Control': 'no-cache',
    },
  },
  {paths: '/assets/*', headers: {'Cache-Control': 'immutable'}},
  {paths: '/sw.js', headers: {'Cache-Control': 'no-store'}},
];

test.each([
  ['/', 'no-cache'],
  ['/assets/js/main.js', 'immutable'],
  ['/assetstore/', 'no-cache'],
  ['/sw.js', 'no-store'],
  ['/sw.json', 'no-cache'],
])('of %s the last rule that fits counts', (path, expected) => {
  expect(headersFor(rules, path).get('cache-control')).toBe(expected);
});

const SITE = 'https://example.org';

/** @type {Record<string, string>} */
const all = Object.assign({}, ...rules.slice(0, 1).map(({headers}) => headers));

/**
 * A host that sends all headers, and what a test changes.
 *
 * @param {Record<string, {status?: number, headers?: Record<string, string>, text?: string}>} [changes]
 * @returns {import('../../scripts/check-headers.mjs').Get}
 */
const host =
  (changes = {}) =>
  (address) => {
    const path = address.pathname;
    const own = path.startsWith('/assets/') ? {'Cache-Control': 'immutable'} : {};
    const {status, headers, text} = {
      status: path === '/bestaat-niet/' ? 404 : 200,
      headers: {},
      text: '<script src=/assets/js/main.1a2b.js defer></script>',
      ...changes[path],
    };
    const answer = new Response(text, {status, headers: {...all, ...own, ...headers}});
    return Promise.resolve(answer);
  };

test('a host that sends every header passes', async () => {
  expect(await checkHost(SITE, rules, {get: host()})).toEqual([]);
});

test('asks for the home page, a page that is not there, and a script that the home page names', async () => {
  /** @type {string[]} */
  const asked = [];
  /** @type {import('../../scripts/check-headers.mjs').Get} */
  const get = (address) => {
    asked.push(address.href);
    return host()(address);
  };
  await checkHost(SITE, rules, {get});
  expect(asked).toEqual([`${SITE}/`, `${SITE}/bestaat-niet/`, `${SITE}/assets/js/main.1a2b.js`]);
});

test.each([
  ['/', {'Strict-Transport-Security': 'max-age=1'}, 'strict-transport-security'],
  ['/', {'Content-Security-Policy': "script-src 'unsafe-inline'"}, 'content-security-policy'],
  ['/bestaat-niet/', {'Strict-Transport-Security': ''}, 'strict-transport-security'],
  ['/assets/js/main.1a2b.js', {'Cache-Control': 'no-cache'}, 'cache-control'],
])('%s with %j is told', async (path, headers, name) => {
  const wrong = await checkHost(SITE, rules, {get: host({[path]: {headers}})});
  expect(wrong).toEqual([expect.stringMatching(new RegExp(`^${path}: ${name} is `))]);
});

test('an unknown address that answers 200 is told, and so is a home page that does not answer', async () => {
  const get = host({'/bestaat-niet/': {status: 200}, '/': {status: 503}});
  expect(await checkHost(SITE, rules, {get})).toEqual([
    '/: status 503',
    '/bestaat-niet/: status 200',
  ]);
});

test('a home page without any script or style of ours is another site', async () => {
  expect(await checkHost(SITE, rules, {get: host({'/': {text: 'Welcome to nginx!'}})})).toEqual([
    '/: names no script or style in /assets/',
  ]);
});

test('how long to keep a page that is not there is left to the host', () => {
  const headers = new Headers({...all, 'Cache-Control': 'max-age=60'});
  expect(compareHeaders(rules, {path: '/x', status: 404, headers})).toEqual([]);
  expect(compareHeaders(rules, {path: '/x', status: 200, headers})).toHaveLength(1);
});

/** A host that knows no policy. */
const bare = () =>
  Promise.resolve(new Response('', {headers: {'Strict-Transport-Security': 'max-age=63072000'}}));

describe('before publishing', () => {
  const old = {headers: {'Content-Security-Policy': "script-src 'sha256-old'"}};

  test('the policy of another release passes, on a host that is still empty too', async () => {
    const empty = {...old, status: 404, text: ''};
    const get = host({'/': empty, '/bestaat-niet/': old});
    expect(await checkHost(SITE, rules, {get, anyPolicy: true})).toEqual([]);
  });

  test('no policy does not', async () => {
    const wrong = await checkHost(SITE, rules, {get: bare, anyPolicy: true});
    expect(wrong).toContainEqual(expect.stringContaining('content-security-policy is'));
  });
});
