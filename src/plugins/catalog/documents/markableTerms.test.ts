import {catalog, term} from '@site/test/builders/records';
import {pageText, postText} from '@site/test/builders/repository';
import {markableTerms, termsOff} from './markableTerms';
import {parseDocument} from './parseDocument';

const CATALOG = catalog({
  terms: [
    term({page: '/randvoorwaarden/caseload'}),
    term({id: 'hulpvraag', term: 'hulpvraag', forms: []}),
    term({id: 'bijstand', term: 'bijstand', forms: [], mark: 'nooit'}),
  ],
});

function read(text: string) {
  const {tree} = parseDocument('docs/index.mdx', text);
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  return tree;
}

const markable = (text: string, file = 'docs/index.mdx') => [
  ...markableTerms(read(text), file, CATALOG),
];

test('lets every term be marked but those that never are', () => {
  expect(markable(pageText('Tekst.'))).toEqual(['caseload', 'hulpvraag']);
});

test('leaves out the term that the page itself explains', () => {
  expect(markable(pageText('Tekst.'), 'docs/randvoorwaarden/caseload.mdx')).toEqual(['hulpvraag']);
});

test('leaves out a term that its author marks, wherever in the page', () => {
  const text = pageText('Tekst.\n\n> - Een <Term id="hulpvraag">vraag</Term>.');
  expect(markable(text)).toEqual(['caseload']);
});

test('does not take another component with the same id for a term', () => {
  expect(markable(pageText('<Fact id="hulpvraag">vraag</Fact>'))).toContain('hulpvraag');
});

test('leaves out the terms that the page turns off', () => {
  expect(markable(pageText('Tekst.', {terms_off: ['caseload']}))).toEqual(['hulpvraag']);
});

test.each([
  ['a page', pageText('Tekst.', {terms_off: 'alle'})],
  ['a post', postText('Tekst.', {terms_off: 'alle'})],
])('lets no term be marked in %s that turns off all', (_title, text) => {
  expect(markable(text)).toEqual([]);
});

test('lets terms be marked in a page without front matter', () => {
  expect(markable('Tekst.')).toEqual(['caseload', 'hulpvraag']);
});

test.each([
  ['all terms', '---\nterms_off: alle\n---\n', 'alle'],
  ['a list', '---\nterms_off: [caseload]\n---\n', ['caseload']],
  ['nothing', '---\ntitle: Leiden\n---\n', undefined],
  ['a value that is not allowed', '---\nterms_off: caseload\n---\n', undefined],
  ['no fields', '---\n---\n', undefined],
])('reads from front matter with %s what is turned off', (_title, text, expected) => {
  expect(termsOff(read(text), 'docs/index.mdx')).toEqual(expected);
});
