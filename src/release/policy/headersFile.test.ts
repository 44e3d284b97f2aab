import {headerRules, headersFor, type HeaderRules} from './headerRules';
import {headersFile} from './headersFile';

/** What Netlify and Cloudflare do: every block that fits counts, and what is said twice is joined. */
function readAs(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of text.split('\n').filter((row) => row !== '' && !row.startsWith('#'))) {
    if (line.startsWith('/')) {
      const prefix = line.slice(0, -1);
      applies = line.endsWith('*') ? path.startsWith(prefix) : path === line;
    } else if (applies) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.+)$/.exec(line) ?? [];
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

const rules = headerRules(["'sha256-abc='"]);
const text = headersFile(rules);

test.each([
  '/',
  '/privacy/',
  '/assets/js/main.js',
  '/sw.js',
  '/manifest.webmanifest',
  '/img/a.png',
])('gives %s the headers of the source, each once', (path) => {
  const {'Content-Type': type, ...source} = headersFor(rules, path, true);
  // These hosts know the common kinds, and ask after of their own accord.
  const byHost = {'Content-Type': type, 'Cache-Control': 'no-cache'};
  expect({...byHost, ...readAs(text, path)}).toEqual({'Content-Type': type, ...source});
});

test('names what these hosts could get wrong', () => {
  expect(readAs(text, '/sw.js')['Cache-Control']).toBe('no-cache');
  expect(readAs(text, '/manifest.webmanifest')['Content-Type']).toBe('application/manifest+json');
});

test('says no header in the first block that a smaller block says too', () => {
  expect(readAs(text, '/privacy/')).not.toHaveProperty('Cache-Control');
});

const withHeaders = (headers: Record<string, string>, count = 1): HeaderRules => [
  {paths: '/*', headers},
  ...Array.from({length: count - 1}, (_, i) => ({paths: `/${i}/*` as const, headers: {A: 'b'}})),
];

test('refuses what Cloudflare would leave out without a word', () => {
  expect(() => headersFile(withHeaders({Long: 'x'.repeat(1994)}))).toThrow(
    'Cloudflare Pages leest van _headers hoogstens 100 blokken en 2000 tekens per regel; dit zijn er 1 en 2002.',
  );
  expect(headersFile(withHeaders({Long: 'x'.repeat(1992)}))).toContain('Long');
  expect(() => headersFile(withHeaders({}, 101))).toThrow('dit zijn er 101');
  expect(headersFile(withHeaders({}, 100))).toContain('/98/*');
});
