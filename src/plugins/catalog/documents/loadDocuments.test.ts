import {folderWith} from '@site/test/builders/folder';
import {catalog, documentUses, term} from '@site/test/builders/records';
import {pageText, postText} from '@site/test/builders/repository';
import {formatProblems} from '../problems';
import {loadDocuments} from './loadDocuments';

const load = (files: Record<string, string>) =>
  loadDocuments(folderWith({'docs/leeg.txt': '', 'blog/leeg.txt': '', ...files}), catalog());

test('gives every page with the facts and cities in it, each once, in reading order', () => {
  const {documents, problems} = load({
    'docs/index.mdx': pageText(
      '<FactCard id="R01" />\n\n<ResultDrawing city="leiden" />\n\n<Fact id="R01" />\n\n<Doors />',
    ),
    'docs/pilots/leiden.md': pageText('Tekst.'),
    'blog/2026-11-21-nieuws.mdx': postText('In Leiden steeg <Fact id="R01">77 procent</Fact>.'),
  });
  expect(problems).toEqual([]);
  expect(documents).toEqual([
    documentUses({file: 'docs/index.mdx', address: '/', facts: ['R01'], cities: ['leiden']}),
    documentUses({file: 'docs/pilots/leiden.md', address: '/pilots/leiden'}),
    documentUses({file: 'blog/2026-11-21-nieuws.mdx', address: '/nieuws/nieuws', facts: ['R01']}),
  ]);
});

test('reads only Markdown', () => {
  expect(load({'docs/_category_.json': '{}', 'docs/bank.svg': '<svg/>'}).documents).toEqual([]);
});

test('names the problems of every page and leaves out a page that cannot be read', () => {
  const {documents, problems} = load({
    'docs/een.mdx': pageText('<Fact id="R01"'),
    'docs/twee.mdx': pageText('In Leiden steeg 77 procent.'),
    'blog/nieuws.mdx': postText('![](/bank.svg)'),
  });
  expect(documents.map(({file}) => file)).toEqual(['docs/twee.mdx', 'blog/nieuws.mdx']);
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 3 problemen.
     blog/nieuws.mdx:8 · deze afbeelding heeft geen omschrijving. Zet tussen de vierkante haken wat erop te zien is.
     docs/een.mdx:9 · de pagina is niet te lezen. Vaak staat er een los teken < of {, of is een <Fact …> niet gesloten. In het Engels: Unexpected end of file before attribute name, expected a character that can start an attribute name, such as a letter, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag
     docs/twee.mdx:8 · "77 procent" staat er zonder bron. Zet het in <Fact id="…">, in een blok :::verzonnen of in :::berekening."
  `);
});

test('gives every page with the terms in it, each once, wherever they stand', () => {
  const records = catalog({
    terms: [
      term(),
      term({id: 'pilot', term: 'pilot', forms: ['pilots']}),
      term({id: 'presentie', term: 'presentie', forms: []}),
      term({id: 'hulpvraag', term: 'hulpvraag', forms: []}),
    ],
  });
  const page =
    '## De pilots\n\n[Caseload](/) en caseloads, `hulpvraag`.\n\n<Term id="presentie">Zo</Term>.';
  const root = folderWith({'docs/index.mdx': pageText(page), 'blog/leeg.txt': ''});
  expect(loadDocuments(root, records).documents).toEqual([
    documentUses({
      terms: ['pilot', 'caseload', 'presentie'],
      links: [{url: '/', line: 10}],
    }),
  ]);
});

/** The only document there is, of these files. */
const only = (files: Record<string, string>) => load(files).documents.at(0);

test('gives the links and pictures of this site, each as often as it stands there, with its line', () => {
  const text = `Lees [over contact](/methodiek/contact#kop).

![Een bank](/img/bank.svg "Titel")
Nog eens [contact](/methodiek/contact#kop).

[verder][een]

[een]: /over`;
  expect(only({'docs/index.mdx': pageText(text)})?.links).toEqual([
    {url: '/methodiek/contact#kop', line: 8},
    {url: '/img/bank.svg', line: 10},
    {url: '/methodiek/contact#kop', line: 11},
    {url: '/over', line: 15},
  ]);
});

test.each([
  ['an address elsewhere', '[elders](https://elders.nl)'],
  ['a heading of the page itself', '[hierboven](#kop)'],
  ['an address to write to', '[schrijf](mailto:redactie@kennisbank.example)'],
  ['code', '`[contact](/methodiek)`'],
  ['a comment', '{/* [contact](/methodiek) */}'],
])('gives no link for %s', (_title, text) => {
  expect(only({'docs/index.mdx': pageText(text)})?.links).toEqual([]);
});

test.each([
  ['a page', 'docs/methodiek/contact.mdx', pageText('Tekst.'), '/methodiek/contact'],
  ['the first page of a folder', 'docs/methodiek/index.mdx', pageText('Tekst.'), '/methodiek'],
  [
    'a post by its slug',
    'blog/terugblik/2018-11-brief.mdx',
    postText('Tekst.', {slug: 'terugblik/doe-mee-begint'}),
    '/nieuws/terugblik/doe-mee-begint',
  ],
  [
    'a post with a slug that is not right',
    'blog/2018-11-brief.mdx',
    postText('Tekst.', {slug: 'Doe Mee'}),
    '/nieuws',
  ],
])('gives %s its address', (_title, file, text, address) => {
  expect(only({[file]: text})?.address).toBe(address);
});

test('refuses a post without its mark, and asks no mark of a page', () => {
  const text = postText('Tekst.').replace('{/* truncate */}', '');
  expect(load({'docs/index.mdx': pageText('Tekst.'), 'blog/nieuws.mdx': text}).problems).toEqual([
    {
      file: 'blog/nieuws.mdx',
      message: 'de regel {/* truncate */} ontbreekt. Zet hem onder de eerste alinea.',
    },
  ]);
});

test.each([
  ['a page', 'docs/index.mdx', pageText],
  ['a post', 'blog/nieuws.mdx', postText],
])('does not count a word as used in %s that marks no term', (_title, file, withFields) => {
  const text = 'Een caseload.';
  expect(only({[file]: withFields(text, {terms_off: 'alle'})})?.terms).toEqual([]);
  expect(only({[file]: withFields(text)})?.terms).toEqual(['caseload']);
});

test('counts a word in a page that turns off only some terms, and a Term by hand in any page', () => {
  const some = pageText('Een caseload.', {terms_off: ['caseload']});
  expect(only({'docs/index.mdx': some})?.terms).toEqual(['caseload']);
  const all = pageText('Een <Term id="caseload">werklast</Term>.', {terms_off: 'alle'});
  expect(only({'docs/index.mdx': all})?.terms).toEqual(['caseload']);
});
