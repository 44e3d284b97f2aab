import {catalog, documentUses, fact, page, pilot} from '@site/test/builders/records';
import {pageFinder} from './pageFinder';

const CATALOG = catalog({
  facts: [fact(), fact({id: 'R02'}), fact({id: 'A01'})],
  pilots: [pilot({facts: ['A01'], results: {facts: ['R01', 'R02'], sentence: 'Zin.'}})],
});

const PAGES = new Map([
  ['docs/begin.mdx', page('Begin')],
  ['docs/pilots.mdx', page('Pilots')],
]);

const uses = (file: string, partial: Parameters<typeof documentUses>[0]) =>
  documentUses({file, ...partial});

const titles = (documents: Parameters<typeof pageFinder>[1], id: string) =>
  pageFinder(CATALOG, documents, PAGES)(id).map(({title}) => title);

test('finds every page on which a fact stands', () => {
  const documents = [
    uses('docs/begin.mdx', {facts: ['R01']}),
    uses('docs/pilots.mdx', {facts: ['R02', 'R01']}),
  ];
  expect(titles(documents, 'R01')).toEqual(['Begin', 'Pilots']);
  expect(titles(documents, 'R02')).toEqual(['Pilots']);
  expect(titles(documents, 'A01')).toEqual([]);
});

test('finds a fact that is drawn, and not the facts of a city that only belong to its context', () => {
  const documents = [uses('docs/pilots.mdx', {cities: ['leiden']})];
  expect(titles(documents, 'R02')).toEqual(['Pilots']);
  expect(titles(documents, 'A01')).toEqual([]);
});

test('names a page once for a fact in a sentence and in a drawing', () => {
  const documents = [uses('docs/pilots.mdx', {facts: ['R01'], cities: ['leiden']})];
  expect(titles(documents, 'R01')).toEqual(['Pilots']);
});

test('passes by a document that is no page, such as a post', () => {
  expect(titles([uses('blog/nieuws.mdx', {facts: ['R01']})], 'R01')).toEqual([]);
});
