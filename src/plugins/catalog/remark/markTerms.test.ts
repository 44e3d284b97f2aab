import {catalog, term} from '@site/test/builders/records';
import {pageText} from '@site/test/builders/repository';
import {parseDocument} from '../documents/parseDocument';
import {isComponent, textAttribute, type MdxNode} from '../documents/tree';
import {markTerms} from './markTerms';

const CATALOG = catalog({
  terms: [
    term({page: '/randvoorwaarden/caseload'}),
    term({id: 'hulpvraag', term: 'hulpvraag', forms: ['hulpvragen']}),
    term({id: 'begeleiding', term: 'begeleiding', forms: []}),
    term({id: 'persoonlijke-begeleiding', term: 'persoonlijke begeleiding', forms: []}),
    term({id: 'bijstand', term: 'bijstand', forms: [], mark: 'nooit'}),
  ],
});

function read(page: string): MdxNode {
  const {tree} = parseDocument('docs/index.mdx', page);
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  return tree;
}

/** The words of a node, with each term as [id: words]. */
function wordsOf(node: MdxNode): string {
  const words = node.value ?? (node.children ?? []).map(wordsOf).join('');
  return isComponent(node) && node.name === 'Term'
    ? `[${textAttribute(node, 'id')}: ${words}]`
    : words;
}

/** The blocks of a page after its terms are marked, without its front matter. */
function markPage(page: string, file = 'docs/index.mdx'): string[] {
  const tree = read(page);
  markTerms(tree, file, CATALOG);
  return (tree.children ?? []).filter(({type}) => type !== 'yaml').map(wordsOf);
}

const mark = (text: string) => markPage(pageText(text));

test('marks only the first use in a page', () => {
  expect(mark('Een caseload is klein. Een caseload groeit.\n\nDe caseload.')).toEqual([
    'Een [caseload: caseload] is klein. Een caseload groeit.',
    'De caseload.',
  ]);
});

test('takes another form of the same term for a later use', () => {
  expect(mark('Er zijn hulpvragen.\n\nEen hulpvraag.')).toEqual([
    'Er zijn [hulpvraag: hulpvragen].',
    'Een hulpvraag.',
  ]);
});

test('keeps the words as their author wrote them', () => {
  expect(mark('Caseloads groeien.')).toEqual(['[caseload: Caseloads] groeien.']);
  expect(mark('Dit is persoonlijke\nbegeleiding.')).toEqual([
    'Dit is [persoonlijke-begeleiding: persoonlijke\nbegeleiding].',
  ]);
});

test('marks several terms in one text and leaves no word out', () => {
  expect(mark('Hulpvraag, caseload en (begeleiding), of caseload.')).toEqual([
    '[hulpvraag: Hulpvraag], [caseload: caseload] en ([begeleiding: begeleiding]), of caseload.',
  ]);
});

test('cuts a text into terms and the text between them, without empty pieces', () => {
  const tree = read('Caseload en hulpvraag');
  markTerms(tree, 'docs/index.mdx', CATALOG);
  expect(tree.children?.[0]?.children).toEqual([
    {
      type: 'mdxJsxTextElement',
      name: 'Term',
      attributes: [{type: 'mdxJsxAttribute', name: 'id', value: 'caseload'}],
      children: [{type: 'text', value: 'Caseload'}],
    },
    {type: 'text', value: ' en '},
    {
      type: 'mdxJsxTextElement',
      name: 'Term',
      attributes: [{type: 'mdxJsxAttribute', name: 'id', value: 'hulpvraag'}],
      children: [{type: 'text', value: 'hulpvraag'}],
    },
  ]);
});

test('marks the longer of two terms, and the shorter where it stands alone', () => {
  expect(mark('Over persoonlijke begeleiding en begeleiding.')).toEqual([
    'Over [persoonlijke-begeleiding: persoonlijke begeleiding] en [begeleiding: begeleiding].',
  ]);
});

test.each([
  ['in a list', '- Een caseload.', 'Een [caseload: caseload].'],
  ['in bold', 'Een **kleine caseload**.', 'Een kleine [caseload: caseload].'],
  ['in a block', ':::kern\nEen caseload.\n:::', 'Een [caseload: caseload].'],
  [
    'in a block in a block',
    '::::redactie\n:::verzonnen\nEen caseload.\n:::\n::::',
    'Een [caseload: caseload].',
  ],
])('marks a term %s', (_title, text, words) => {
  expect(mark(text)).toEqual([words]);
});

test.each([
  ['a heading', '## De caseload', 'De caseload'],
  ['a link', 'Lees [de caseload](/over).', 'Lees de caseload.'],
  ['bold words in a link', '[De **caseload**](/over)', 'De caseload'],
  ['a table', '| caseload |\n| --- |\n| caseload |', 'caseloadcaseload'],
  ['the title of a block', ':::redactie[Over de caseload]\n:::', 'Over de caseload'],
  ['words to say aloud', '> Een caseload.', 'Een caseload.'],
  ['a list in words to say aloud', '> - Een caseload.', 'Een caseload.'],
  ['code in a sentence', 'Schrijf `caseload`.', 'Schrijf caseload.'],
  ['code on its own', '```\ncaseload\n```', 'caseload'],
  ['a formula', 'Stel $caseload$.', 'Stel caseload.'],
  ['a fact in a sentence', 'Een <Fact id="R01">kleine caseload</Fact>.', 'Een kleine caseload.'],
  ['a fact on its own', '<Fact id="R01">\n\nDe caseload.\n\n</Fact>', 'De caseload.'],
])('passes by a term in %s and marks the first use after it', (_title, text, words) => {
  expect(mark(`${text}\n\nEen caseload.`)).toEqual([words, 'Een [caseload: caseload].']);
});

test('passes by bold words in the title of a block and marks the first use in the block', () => {
  expect(mark(':::redactie[De **caseload**]\n\nEen caseload.\n\n:::')).toEqual([
    'De caseloadEen [caseload: caseload].',
  ]);
});

test('passes by a footnote and marks the first use after it', () => {
  expect(mark('Een zin.[^1]\n\n[^1]: Over de caseload.\n\nEen caseload.')).toEqual([
    'Een zin.',
    'Over de caseload.',
    'Een [caseload: caseload].',
  ]);
});

test('passes by a link to an address further on', () => {
  expect(mark('De [caseload][een] en de caseload.\n\n[een]: /over').at(0)).toBe(
    'De caseload en de [caseload: caseload].',
  );
});

test('marks a term on every page but the one that explains it', () => {
  const page = pageText('Een caseload en een hulpvraag.');
  expect(markPage(page, 'docs/randvoorwaarden/caseload.mdx')).toEqual([
    'Een caseload en een [hulpvraag: hulpvraag].',
  ]);
  expect(markPage(page, 'docs/randvoorwaarden/index.mdx')).toEqual([
    'Een [caseload: caseload] en een [hulpvraag: hulpvraag].',
  ]);
});

test('leaves alone what the page turns off', () => {
  const text = 'Een caseload en een hulpvraag.';
  expect(markPage(pageText(text, {terms_off: ['hulpvraag']}))).toEqual([
    'Een [caseload: caseload] en een hulpvraag.',
  ]);
  expect(markPage(pageText(text, {terms_off: 'alle'}))).toEqual([text]);
});

test('marks nothing beside what the author marked by hand, not even before it', () => {
  expect(mark('De caseload.\n\nEen <Term id="caseload">werklast</Term>. De caseload.')).toEqual([
    'De caseload.',
    'Een [caseload: werklast]. De caseload.',
  ]);
});

test('never marks a term that says so', () => {
  expect(mark('Iemand met bijstand.')).toEqual(['Iemand met bijstand.']);
});

test('leaves a page without terms as it was', () => {
  const page = pageText('## Kop\n\nEen **zin** van iemand.');
  const tree = read(page);
  markTerms(tree, 'docs/index.mdx', CATALOG);
  expect(tree).toEqual(read(page));
});
