import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import {gzipSync} from 'node:zlib';
import {folderWith} from '@site/test/builders/folder';
import {readPages} from '../builtPages';
import {headerRules, headersFor} from '../policy/headerRules';
import {hashInlineScripts} from '../policy/inlineScripts';
import {writeOffline} from './writeOffline';

const ROOT = path.resolve(__dirname, '../../..');
const HEAD = '<link rel=stylesheet href=/assets/css/s.css><link rel=icon href=/img/favicon.svg>';
const FILES = {
  'index.html': `${HEAD}<main>Begin<img src=/img/deur.svg></main>`,
  'over/index.html': `${HEAD}<main>Over</main>`,
  'privacy/index.html': `${HEAD}<main>Samen <span data-offline-size=true>hoogstens 10,0 MB</span>.</main>`,
  '404.html': `${HEAD}<title>x</title><script src=/assets/js/main.js></script><main>Niet hier</main>`,
  'assets/css/s.css': '@font-face{src:url(../fonts/a.woff2)}',
  'assets/fonts/a.woff2': 'font',
  'assets/js/main.js': 'main()',
  'assets/js/over.js': 'over()',
  'assets/images/beeld.png': 'x'.repeat(2000),
  'img/favicon.svg': '<svg/>',
  'img/deur.svg': '<svg/>',
  'img/nergens.png': 'on no page',
  'img/social.png': 'for other sites',
  'katex/katex.css': '@font-face{src:url(fonts/k.woff2)}',
  'katex/fonts/k.woff2': 'for formulas',
  'nieuws/rss.xml': '<rss/>',
  'sitemap.xml': '<urlset/>',
  _headers: '/*\n  X: y',
};

function build(extra: Record<string, string> = {}): string {
  const folder = folderWith({...FILES, ...extra});
  const manifest = path.join(ROOT, 'static/manifest.webmanifest');
  fs.copyFileSync(manifest, path.join(folder, 'manifest.webmanifest'));
  fs.cpSync(path.join(ROOT, 'static/img'), path.join(folder, 'img'), {
    recursive: true,
    filter: (file) => !file.endsWith('.svg') && !file.endsWith('social.png'),
  });
  return folder;
}

/** Text that takes about as much room packed. */
function noise(length: number): string {
  const parts = Array.from({length: length / 64}, (_, index) =>
    createHash('sha256').update(String(index)).digest('base64'),
  );
  return parts.join('');
}

async function finish(buildDir: string, limit?: number) {
  const pages = await writeOffline({
    root: ROOT,
    buildDir,
    pages: readPages(buildDir),
    ...(limit === undefined ? {} : {limit}),
  });
  const worker = fs.readFileSync(path.join(buildDir, 'sw.js'), 'utf8');
  const told = JSON.parse(fs.readFileSync(path.join(buildDir, 'offline.json'), 'utf8'));
  const release = vm.runInNewContext(`${worker.split('\n')[0]};RELEASE`);
  const listed: string[] = release.files.map(([file]: [string]) => file);
  return {pages, worker, told, release, listed};
}

test('lists every page, and of the other files what a page shows', async () => {
  const {listed, release} = await finish(build());
  expect(listed.slice(0, release.shell).toSorted()).toEqual([
    '/',
    '/404.html',
    '/assets/css/s.css',
    '/assets/js/main.js',
    '/img/favicon.svg',
    '/offline.html',
  ]);
  expect(listed.slice(release.shell).toSorted()).toEqual([
    '/assets/fonts/a.woff2',
    '/assets/images/beeld.png',
    '/assets/js/over.js',
    '/img/deur.svg',
    '/over/',
    '/privacy/',
  ]);
});

test('takes what belongs to formulas only where a page asks for it', async () => {
  const page = '<link rel=stylesheet href=/katex/katex.css><main>som</main>';
  const {listed} = await finish(build({'som/index.html': page}));
  expect(listed).toEqual(expect.arrayContaining(['/katex/katex.css', '/katex/fonts/k.woff2']));
});

test('tells the size, text as packed: in offline.json, and in the page that shows it', async () => {
  const folder = build({
    'assets/js/large.js': 'x'.repeat(5_000_000),
    'assets/images/large.png': 'x'.repeat(1_234_000),
  });
  const {told, listed, pages, release} = await finish(folder);
  const bytes = listed
    .map((file) => (file.endsWith('/') ? `${file}index.html` : file).slice(1))
    .reduce((sum, file) => {
      const content = pages.get(file) ?? fs.readFileSync(path.join(folder, file));
      return sum + (/(?:png|woff2)$/.test(file) ? content : gzipSync(content)).length;
    }, 0);
  expect(told).toEqual({release: release.id, files: listed.length, bytes});
  expect(pages.get('privacy/index.html')).toContain(
    'Samen <span data-offline-size=true>1,2\u00A0MB</span>.',
  );
});

test('another content, or other headers, is another release; the same build is the same', async () => {
  const ids = [];
  for (const extra of [{}, {}, {'over/index.html': '<main>Anders</main>'}, {_headers: '/*'}]) {
    ids.push((await finish(build(extra))).release.id);
  }
  expect(ids[1]).toBe(ids[0]);
  expect(new Set(ids).size).toBe(3);
});

test('tells the worker the policy that hosts send with these pages', async () => {
  const folder = build({'met/index.html': '<script>go()</script><main>Met</main>'});
  const rules = headerRules(hashInlineScripts(readPages(folder)));
  const {release} = await finish(folder);
  expect(release.policy).toContain('sha256-');
  expect(release.policy).toBe(headersFor(rules, '/met/', true)['Content-Security-Policy']);
});

test('says what did not fit', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
  const {listed, told, release} = await finish(build(), 2500);
  expect(listed).not.toContain('/assets/images/beeld.png');
  expect(told.bytes).toBeLessThanOrEqual(2500);
  expect(release.complete).toBe(true);
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/^\[Let op\] 1 bestanden passen niet/));
});

test('knows when not every page fits', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => {});
  const large = {'lang/index.html': `<main>${noise(9000)}</main>`};
  expect((await finish(build(large), 5000)).release.complete).toBe(false);
});

test('a second time over the same build gives the same', async () => {
  const folder = build();
  const first = await finish(folder);
  for (const [file, html] of first.pages) {
    fs.writeFileSync(path.join(folder, file), html);
  }
  expect((await finish(folder)).worker).toBe(first.worker);
});

test.each([
  ['an icon is missing', (text: string) => text.replace('icon-192', 'icon-1'), 'icon-1.png'],
  ['an icon has another size', (text: string) => text.replace('192x192', '96x96'), '96x96'],
  ['the name is missing', (text: string) => text.replace('"name"', '"naam"'), 'name'],
  [
    'no icon fills its shape',
    (text: string) => text.replace('"purpose": "maskable"', '"purpose": "any"'),
    'maskable',
  ],
])('stops when %s', async (_, change, words) => {
  const folder = build();
  const file = path.join(folder, 'manifest.webmanifest');
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
  await expect(finish(folder)).rejects.toThrow(words);
});
