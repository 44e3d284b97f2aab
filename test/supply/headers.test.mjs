// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import {checkHost, compareHeaders, namedHeaders} from '../../scripts/check-headers.mjs';
import {headerRules, headersFor} from '../../src/release/policy/headerRules';

/** @type {import('../../src/release/policy/headerRules').HeaderRules} */
const rules = [
  {
    paths: '/*',
    headers: {
      'Content-Security-Policy': "script-src 'sha256-new'",
      'Strict-Transport-Security': 'max-age=63072000',
      'Cache-Control': 'no-cache',
    },
  },
  {paths: '/assets/*', headers: {'Cache-Control': 'max-age=9, immutable'}},
  {paths: '/sw.js', headers: {'Cache-Control': 'no-store'}},
];

describe.each([true, false])('an address that is there: %s', (found) => {
  test.each(['/', '/assets/js/main.js', '/assetstore/', '/assets', '/sw.js', '/sw.json'])(
    'of %s it expects what the build says',
    (address) => {
      for (const some of [rules, headerRules([])]) {
        const {'Content-Type': _type, ...named} = headersFor(some, address, found);
        const inLowerCase = Object.entries(named).map(([name, value]) => [
          name.toLowerCase(),
          value,
        ]);
        expect(Object.fromEntries(namedHeaders(some, address, found))).toEqual(
          Object.fromEntries(inLowerCase),
        );
      }
    },
  );
});

test.each(['check-headers.mjs', 'audit.mjs'])(
  '%s works where no packages are installed',
  (script) => {
    const text = fs.readFileSync(path.join(__dirname, '../../scripts', script), 'utf8');
    const imported = [...text.matchAll(/^import .*'(.+)';$|\brequire\('(.+)'\)/gm)];
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.map(([, one, other]) => one ?? other)).toEqual(
      imported.map(() => expect.stringMatching(/^node:/)),
    );
  },
);

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
    const asked = address.pathname;
    const missing = asked.includes('bestaat-niet');
    const own =
      asked.startsWith('/assets/') && !missing ? {'Cache-Control': 'max-age=9, immutable'} : {};
    const {status, headers, text} = {
      status: missing ? 404 : 200,
      headers: {},
      text: '<script src=/assets/js/main.1a2b.js defer></script>',
      ...changes[asked],
    };
    const answer = new Response(text, {status, headers: {...all, ...own, ...headers}});
    return Promise.resolve(answer);
  };

test('a host that sends every header passes', async () => {
  expect(await checkHost(SITE, rules, {get: host()})).toEqual([]);
});

test('asks for the home page, a page and a script that are not there, and one that the home page names', async () => {
  /** @type {string[]} */
  const asked = [];
  /** @type {import('../../scripts/check-headers.mjs').Get} */
  const get = (address) => {
    asked.push(address.href);
    return host()(address);
  };
  await checkHost(SITE, rules, {get});
  expect(asked).toEqual([
    `${SITE}/`,
    `${SITE}/bestaat-niet/`,
    `${SITE}/assets/bestaat-niet.js`,
    `${SITE}/assets/js/main.1a2b.js`,
  ]);
});

test.each([
  ['/', {'Strict-Transport-Security': 'max-age=1'}, 'strict-transport-security'],
  ['/', {'Content-Security-Policy': "script-src 'unsafe-inline'"}, 'content-security-policy'],
  ['/bestaat-niet/', {'Strict-Transport-Security': ''}, 'strict-transport-security'],
  ['/', {'Cache-Control': 'public, max-age=60, must-revalidate'}, 'cache-control'],
  ['/assets/js/main.1a2b.js', {'Cache-Control': 'no-cache'}, 'cache-control'],
  [
    '/assets/js/main.1a2b.js',
    {'Cache-Control': 'public, max-age=0, must-revalidate'},
    'cache-control',
  ],
  ['/assets/bestaat-niet.js', {'Cache-Control': 'max-age=9, immutable'}, 'cache-control'],
])('%s with %j is told', async (address, headers, name) => {
  const wrong = await checkHost(SITE, rules, {get: host({[address]: {headers}})});
  expect(wrong).toEqual([expect.stringMatching(new RegExp(`^${address}: ${name} is `))]);
});

test('what Netlify and Cloudflare say by themselves means the same as no-cache', async () => {
  const own = {headers: {'Cache-Control': 'public, max-age=0, must-revalidate'}};
  const get = host({'/': own, '/bestaat-niet/': own, '/assets/bestaat-niet.js': own});
  expect(await checkHost(SITE, rules, {get})).toEqual([]);
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

  test('a host that keeps errors for a year does not', async () => {
    const kept = {...old.headers, 'Cache-Control': 'max-age=9, immutable'};
    for (const status of [200, 403, 404]) {
      const get = host({'/assets/bestaat-niet.js': {headers: kept, status}});
      expect(await checkHost(SITE, rules, {get, anyPolicy: true})).toEqual([
        expect.stringMatching(/^\/assets\/bestaat-niet\.js: cache-control is /),
      ]);
    }
  });

  test('no policy does not', async () => {
    const wrong = await checkHost(SITE, rules, {get: bare, anyPolicy: true});
    expect(wrong).toContainEqual(expect.stringContaining('content-security-policy is'));
  });
});
