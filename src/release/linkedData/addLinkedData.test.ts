import {site} from '@site/test/builders/records';
import {hashInlineScripts} from '../policy/inlineScripts';
import {addLinkedData, type LinkedDataInput} from './addLinkedData';
import type {LinkedMedia} from './describeMedia';

const THEME_TRAIL = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    {'@type': 'ListItem', item: 'https://kennisbank.example/leren/vragen/', name: 'Vragen'},
    {'@type': 'ListItem', item: 'https://kennisbank.example/leren/vragen/contact', name: 'Contact'},
  ],
});

interface Parts {
  address?: string;
  title?: string;
  header?: string;
  main?: string;
  head?: string;
}

/** As the build writes it: minified, with attributes unquoted where they can be. */
const page = ({
  address = '/methodiek/contact/',
  title = 'Contact',
  header = '<header data-kind=uitleg>',
  main = '',
  head = '',
}: Parts = {}) =>
  `<!doctype html><html><head><meta data-rh=true name=description content="Hoe blijf je in beeld &amp; hoe niet?"/>` +
  `<link data-rh=true rel=canonical href=https://kennisbank.example${address} />${head}` +
  `<script>run()</script></head><body><main>${header}<h1>${title}</h1>` +
  `<time datetime=2026-11-22>22 november</time></header>${main}</main></body></html>`;

const trailScript = `<script data-rh=true type=application/ld+json>${THEME_TRAIL}</script>`;

const add = (html: string, partial: Partial<LinkedDataInput> = {}) =>
  addLinkedData(new Map([['x/index.html', html]]), {
    site: site(),
    media: new Map(),
    ...partial,
  }).get('x/index.html') ?? '';

const SCRIPT = /<script[^>]*ld\+json[^>]*>([^]*?)<\/script>/g;
const scriptsOf = (html: string) => [...html.matchAll(SCRIPT)].map(([, json = '']) => json);

function graphOf(html: string, partial?: Partial<LinkedDataInput>): unknown {
  const scripts = scriptsOf(add(html, partial));
  expect(scripts).toHaveLength(1);
  const data: unknown = JSON.parse(scripts[0] ?? '');
  expect(data).toHaveProperty('@context', 'https://schema.org');
  return Object(data)['@graph'];
}

const recording: LinkedMedia = {
  kind: 'podcast',
  title: 'Een gesprek',
  about: 'Twee mensen praten.',
  seconds: 61,
  files: [{address: '/media/gesprek/opname.mp3', type: 'audio/mpeg'}],
};

test('tells what the page is and the way to it in one script, in place of that of the theme', () => {
  expect(graphOf(page({head: trailScript}))).toEqual([
    {
      '@type': 'Article',
      headline: 'Contact',
      description: 'Hoe blijf je in beeld & hoe niet?',
      url: 'https://kennisbank.example/methodiek/contact/',
      inLanguage: 'nl',
      dateModified: '2026-11-22',
      author: {'@type': 'Organization', name: 'De makers'},
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'Gezien & Gehoord',
          item: 'https://kennisbank.example/',
        },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Vragen',
          item: 'https://kennisbank.example/leren/vragen/',
        },
        {'@type': 'ListItem', position: 3, name: 'Contact'},
      ],
    },
  ]);
});

test('says the same when it is done twice', () => {
  const once = add(page({head: trailScript}));
  expect(add(once)).toBe(once);
});

test('tells of a look back the day it was written, not the days it tells of', () => {
  const head =
    '<meta property=article:published_time content=2026-11-23T00:00:00.000Z />' +
    '<script data-rh=true type=application/ld+json>{"@type":"BlogPosting","author":[]}</script>';
  const post = page({address: '/nieuws/terugblik/x/', header: '<header data-kind=nieuws>', head});
  expect(graphOf(post)).toEqual([
    expect.objectContaining({'@type': 'Article', datePublished: '2026-11-23'}),
  ]);
  expect(graphOf(post)).not.toHaveProperty('0.dateModified');
});

test('leaves a page of a tool with the way to it, and without that as it was', () => {
  const tool = page({head: trailScript}).replace(/<time.*<\/time>/, '');
  expect(graphOf(tool)).toEqual([expect.objectContaining({'@type': 'BreadcrumbList'})]);
  const alone = page().replace(/<time.*<\/time>/, '');
  expect(add(alone)).toBe(alone);
});

test.each([
  ['no address of its own', page().replace(/<link[^>]*>/, '')],
  ['no description', page().replace(/<meta[^>]*>/, '')],
  ['no title', page({title: ''})],
  ['no page in it', '<!doctype html><meta http-equiv=refresh content="0; url=/">'],
])('leaves as it was what has %s', (_what, html) => {
  expect(add(html)).toBe(html);
});

test.each(['</script><script>alert(1)</script>', '<!--', ']]>', '$& $1', '"aan" \\ &'])(
  'keeps a title with %s inside the script',
  (title) => {
    const written = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const html = page({title: written});
    expect(graphOf(html)).toHaveProperty('0.headline', title);
    expect(hashInlineScripts(new Map([['x', add(html)]]))).toEqual(
      hashInlineScripts(new Map([['x', html]])),
    );
  },
);

test('is no script that runs, so the policy keeps its hashes', () => {
  const before = new Map([['x/index.html', page({head: trailScript})]]);
  const after = addLinkedData(before, {site: site(), media: new Map()});
  expect(hashInlineScripts(after)).toEqual(hashInlineScripts(before));
});

test.each(['/podcasts/gesprek', '/podcasts/gesprek/'])(
  'tells of the page of a recording, at %s, what can be played there',
  (address) => {
    const html = page({address: '/podcasts/gesprek/', head: trailScript});
    expect(graphOf(html, {media: new Map([[address, recording]])})).toEqual([
      expect.objectContaining({
        '@type': 'PodcastEpisode',
        url: 'https://kennisbank.example/podcasts/gesprek/',
      }),
      expect.objectContaining({'@type': 'BreadcrumbList'}),
    ]);
  },
);

test('tells of a page with more recordings what it is and what each of them is', () => {
  const film: LinkedMedia = {
    ...recording,
    kind: 'film',
    files: [{address: '/f.mp4', type: 'video/mp4'}],
  };
  const media = new Map([
    ['/films/#een', film],
    ['/films/#twee', film],
    ['/podcasts/elders', recording],
  ]);
  expect(graphOf(page({address: '/films/'}), {media})).toEqual([
    expect.objectContaining({'@type': 'Article'}),
    expect.objectContaining({'@type': 'VideoObject', url: 'https://kennisbank.example/films/#een'}),
    expect.objectContaining({
      '@type': 'VideoObject',
      url: 'https://kennisbank.example/films/#twee',
    }),
  ]);
});

test('takes the page of a recording without a file for what else it is', () => {
  const media = new Map([['/podcasts/gesprek', {...recording, files: []}]]);
  expect(graphOf(page({address: '/podcasts/gesprek/'}), {media})).toEqual([
    expect.objectContaining({'@type': 'Article'}),
  ]);
});
