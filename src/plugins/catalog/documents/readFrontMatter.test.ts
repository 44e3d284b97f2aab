import {parseDocument} from './parseDocument';
import {readFrontMatter} from './readFrontMatter';

function read(text: string) {
  const {tree} = parseDocument('docs/index.mdx', text);
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  return readFrontMatter(tree, 'docs/index.mdx');
}

test('reads the fields with their lines, counted from the dashes', () => {
  const {yaml, problems} = read('---\ntitle: Leiden\nkind: kennis\n---\n\nTekst.\n') ?? {};
  expect(yaml?.value).toEqual({title: 'Leiden', kind: 'kennis'});
  expect(yaml?.lineOf(['kind'])).toBe(2);
  expect(problems).toEqual([]);
});

test('reads front matter without fields as nothing', () => {
  expect(read('---\n---\n\nTekst.\n')?.yaml.value).toBeNull();
});

test.each([
  ['without dashes', '## Leiden\n\nTekst.\n'],
  ['with a line further on that looks like it', 'Tekst.\n\n---\n\ntitle: Leiden\n\n---\n'],
])('finds nothing in a page %s', (_title, text) => {
  expect(read(text)).toBeUndefined();
});

test('says where the fields cannot be read, with the file', () => {
  const {yaml, problems} = read('---\nkind: kennis\ntitle: Leiden: een plek\n---\n') ?? {};
  expect(yaml?.value).toBeUndefined();
  expect(problems).toEqual([
    {
      file: 'docs/index.mdx',
      line: 2,
      message:
        'hier is de YAML niet goed geschreven (Nested mappings are not allowed in compact mappings). Staat er een dubbele punt in een tekst? Zet de tekst dan tussen aanhalingstekens. Let ook op inspringen.',
    },
  ]);
});
