import {folderWith} from '@site/test/builders/folder';
import {catalog} from '@site/test/builders/records';
import {pageText} from '@site/test/builders/repository';
import {formatProblems} from '../problems';
import {loadDocuments} from './loadDocuments';

const POST = '---\ntitle: Nieuws\n---\n\nIn Leiden steeg <Fact id="R01">77 procent</Fact>.\n';

const load = (files: Record<string, string>) =>
  loadDocuments(folderWith({'docs/leeg.txt': '', 'blog/leeg.txt': '', ...files}), catalog());

test('gives every page with the facts and cities in it, each once, in reading order', () => {
  const {documents, problems} = load({
    'docs/index.mdx': pageText(
      '<FactCard id="R01" />\n\n<ResultDrawing city="leiden" />\n\n<Fact id="R01" />\n\n<Doors />',
    ),
    'docs/pilots/leiden.md': pageText('Tekst.'),
    'blog/2026-11-21-nieuws.mdx': POST,
  });
  expect(problems).toEqual([]);
  expect(documents).toEqual([
    {file: 'docs/index.mdx', facts: ['R01'], cities: ['leiden']},
    {file: 'docs/pilots/leiden.md', facts: [], cities: []},
    {file: 'blog/2026-11-21-nieuws.mdx', facts: ['R01'], cities: []},
  ]);
});

test('reads only Markdown', () => {
  expect(load({'docs/_category_.json': '{}', 'docs/bank.svg': '<svg/>'}).documents).toEqual([]);
});

test('names the problems of every page and leaves out a page that cannot be read', () => {
  const {documents, problems} = load({
    'docs/een.mdx': pageText('<Fact id="R01"'),
    'docs/twee.mdx': pageText('In Leiden steeg 77 procent.'),
    'blog/nieuws.mdx': '---\ntitle: x\n---\n\n![](/bank.svg)\n',
  });
  expect(documents.map(({file}) => file)).toEqual(['docs/twee.mdx', 'blog/nieuws.mdx']);
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 3 problemen.
     blog/nieuws.mdx:5 · deze afbeelding heeft geen omschrijving. Zet tussen de vierkante haken wat erop te zien is.
     docs/een.mdx:9 · de pagina is niet te lezen: Unexpected end of file before attribute name, expected a character that can start an attribute name, such as a letter, \`$\`, or \`_\`; whitespace before attributes; or the end of the tag
     docs/twee.mdx:8 · "77 procent" staat er zonder bron. Zet het in <Fact id="…">, in een blok :::verzonnen of in :::berekening."
  `);
});
