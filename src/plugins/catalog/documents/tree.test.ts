import {parseDocument} from './parseDocument';
import {isBlockTitle, walk} from './tree';

/** The types of the nodes in a text that are titles of blocks. */
function titlesIn(text: string): string[] {
  const {tree} = parseDocument('docs/index.mdx', text);
  const found: string[] = [];
  if (tree) {
    walk(tree, (node) => {
      if (isBlockTitle(node)) {
        found.push(node.children?.map(({value}) => value).join('') ?? '');
      }
    });
  }
  return found;
}

test('knows the title of a block, and only that', () => {
  expect(titlesIn(':::redactie[Een titel]\n\nTekst.\n\n:::\n\nNog tekst.')).toEqual(['Een titel']);
});

test('knows the title of each block in a block', () => {
  const text = '::::redactie[Buiten]\n\n:::verzonnen[Binnen]\nTekst.\n:::\n\n::::';
  expect(titlesIn(text)).toEqual(['Buiten', 'Binnen']);
});

test.each([
  ['a block without a title', ':::redactie\nTekst.\n:::'],
  ['words between brackets', '[Een titel]\n\nTekst.'],
  ['a heading', '## Een titel'],
])('sees no title of a block in %s', (_title, text) => {
  expect(titlesIn(text)).toEqual([]);
});

test.each([undefined, null, 'directiveLabel', {}])('has nothing to go by in data %j', (data) => {
  expect(isBlockTitle({type: 'paragraph', data})).toBe(false);
});
