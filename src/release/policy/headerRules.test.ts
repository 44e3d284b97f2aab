import {contentTypeOf} from './contentTypes';
import {headerRules, headersFor, type HeaderRules} from './headerRules';

const HASH = "'sha256-abc='";
const rules = headerRules([HASH]);
const cacheControl = (path: string, found = true) =>
  headersFor(rules, path, found)['Cache-Control'];

test('keeps for a year only what has a hash in its name', () => {
  expect(cacheControl('/assets/js/main.123.js')).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/privacy/', '/sw.js', '/manifest.webmanifest', '/img/merk.svg']) {
    expect(cacheControl(path)).toBe('no-cache');
  }
});

test('never lets a browser keep that an asset is missing', () => {
  expect(cacheControl('/assets/js/weg.js', false)).toBe('no-cache');
});

test('sends the same protection with every answer, the 404 page included', () => {
  const {'Cache-Control': _cache, ...everywhere} = rules[0].headers;
  for (const found of [true, false]) {
    for (const path of ['/', '/assets/js/main.123.js', '/sw.js', '/geen-pagina/']) {
      expect(headersFor(rules, path, found)).toMatchObject(everywhere);
    }
  }
  expect(everywhere).toMatchObject({
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(everywhere['Permissions-Policy']).toMatch(
    /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  );
});

test('lets the last rule that fits have its say', () => {
  const some: HeaderRules = [
    {paths: '/*', headers: {A: '1', B: '1'}},
    {paths: '/x/*', headers: {B: '2'}},
    {paths: '/x/y', headers: {B: '3'}},
  ];
  expect(headersFor(some, '/x/y', true)).toMatchObject({A: '1', B: '3'});
  expect(headersFor(some, '/x/yz', true)).toMatchObject({A: '1', B: '2'});
  expect(headersFor(some, '/x/z', true)).toMatchObject({A: '1', B: '2'});
  expect(headersFor(some, '/xy', true)).toMatchObject({A: '1', B: '1'});
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/privacy/', 'text/html; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/img/merk.svg', 'image/svg+xml'],
  ['/sitemap.xml', 'application/xml'],
  ['/bronnen/referenties.csl.json', 'application/json'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ['/vreemd.xyz', 'application/octet-stream'],
  ['/map.js/bestand', 'application/octet-stream'],
  ['/.html', 'application/octet-stream'],
])('says what %s is', (path, type) => {
  expect(contentTypeOf(path)).toBe(type);
  expect(headersFor(rules, path, true)['Content-Type']).toBe(type);
});

test('says of an address without a file that the answer is a page', () => {
  expect(headersFor(rules, '/img/weg.svg', false)['Content-Type']).toBe('text/html; charset=utf-8');
});
