import {keepParsed, takeParsed} from './parsedPages';
import {parseDocument} from './parseDocument';

function keep(text: string) {
  const {tree} = parseDocument('docs/een.mdx', text);
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  keepParsed('/site', 'docs/een.mdx', text, tree);
  return tree;
}

test('gives the tree of a page once, because who takes it may change it', () => {
  const tree = keep('Tekst.');
  expect(takeParsed('/site/docs/een.mdx', 'Tekst.')).toBe(tree);
  expect(takeParsed('/site/docs/een.mdx', 'Tekst.')).toBeUndefined();
});

test('gives nothing for words that have changed, for another page, or for another site', () => {
  keep('Tekst.');
  expect(takeParsed('/site/docs/een.mdx', 'Andere tekst.')).toBeUndefined();
  expect(takeParsed('/site/docs/twee.mdx', 'Tekst.')).toBeUndefined();
  expect(takeParsed('/elders/docs/een.mdx', 'Tekst.')).toBeUndefined();
});

test('gives the newest words of a page that was parsed twice', () => {
  keep('Oud.');
  const tree = keep('Nieuw.');
  expect(takeParsed('/site/docs/een.mdx', 'Nieuw.')).toBe(tree);
});
