import {catalog, fact, page, pilot} from '@site/test/builders/records';
import {pageFinder} from './pageFinder';

const CATALOG = catalog({
  facts: [fact(), fact({id: 'R02'}), fact({id: 'A01'})],
  pilots: [pilot({facts: ['A01'], results: {facts: ['R01', 'R02'], sentence: 'Zin.'}})],
});

const PAGES = new Map([
  ['docs/begin.mdx', page('Begin')],
  ['docs/pilots.mdx', page('Pilots')],
]);

const titles = (documents: Parameters<typeof pageFinder>[1], id: string) =>
  pageFinder(CATALOG, documents, PAGES)(id).map(({title}) => title);

test('finds every page on which a fact stands', () => {
  const documents = [
    {file: 'docs/begin.mdx', facts: ['R01'], cities: []},
    {file: 'docs/pilots.mdx', facts: ['R02', 'R01'], cities: []},
  ];
  expect(titles(documents, 'R01')).toEqual(['Begin', 'Pilots']);
  expect(titles(documents, 'R02')).toEqual(['Pilots']);
  expect(titles(documents, 'A01')).toEqual([]);
});

test('finds a fact that is drawn, and not the facts of a city that only belong to its context', () => {
  const documents = [{file: 'docs/pilots.mdx', facts: [], cities: ['leiden']}];
  expect(titles(documents, 'R02')).toEqual(['Pilots']);
  expect(titles(documents, 'A01')).toEqual([]);
});

test('names a page once for a fact in a sentence and in a drawing', () => {
  const documents = [{file: 'docs/pilots.mdx', facts: ['R01'], cities: ['leiden']}];
  expect(titles(documents, 'R01')).toEqual(['Pilots']);
});

test('passes by a document that is no page, such as a post', () => {
  expect(titles([{file: 'blog/nieuws.mdx', facts: ['R01'], cities: []}], 'R01')).toEqual([]);
});
