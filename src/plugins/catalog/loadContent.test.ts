import {stringify} from 'yaml';
import {folderWith} from '@site/test/builders/folder';
import {fact, tension} from '@site/test/builders/records';
import {pageText, repository} from '@site/test/builders/repository';
import {loadContent} from './loadContent';
import {formatProblems} from './problems';

test('finds no problem in a repository as it should be', () => {
  const {content, problems} = loadContent(folderWith(repository()));
  expect(problems).toEqual([]);
  expect(content.documents.map(({file}) => file)).toEqual([
    'docs/index.mdx',
    'blog/2026-11-21-nieuws.mdx',
  ]);
});

test('names problems in data, between records and in pages in one list', () => {
  const files = repository({
    'data/facts/wet.yaml': stringify([{...fact({id: 'J01'}), limit: ''}]),
    'data/tensions.yaml': stringify([tension({facts: ['R99']})]),
    'docs/index.mdx': pageText('In Leiden steeg 77 procent.'),
  });
  expect(formatProblems(loadContent(folderWith(files)).problems)).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 3 problemen.
     data/facts/wet.yaml:6 · limit: dit veld is leeg; vul het in.
     data/tensions.yaml:1 · facts: "R99" bestaat niet.
     docs/index.mdx:8 · "77 procent" staat er zonder bron. Zet het in <Fact id="…">, in een blok :::verzonnen of in :::berekening."
  `);
});
