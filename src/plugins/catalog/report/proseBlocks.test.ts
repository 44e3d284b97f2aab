import {parseDocument} from '../documents/parseDocument';
import {proseBlocks} from './proseBlocks';

function blocks(text: string): string[] {
  const {tree} = parseDocument('docs/over.mdx', text);
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  return proseBlocks(tree);
}

test('gives a text for each paragraph, in reading order', () => {
  expect(blocks('Een coach belt.\n\nDan wacht hij.')).toEqual([
    'Een coach belt.',
    'Dan wacht hij.',
  ]);
});

test('gives an item of a list as a text of its own', () => {
  expect(blocks('- een\n- twee\n  - drie')).toEqual(['een', 'twee', 'drie']);
});

test.each([
  ['a block of the editors', ':::redactie\nBel nog eens.\n:::'],
  ['a block in a block', '::::redactie\n:::verzonnen\nBel nog eens.\n:::\n::::'],
  ['a quotation', '> Bel nog eens.'],
  ['a component', '<Doors>\nBel nog eens.\n</Doors>'],
])('reads inside %s', (_title, text) => {
  expect(blocks(text)).toEqual(['Bel nog eens.']);
});

test('reads the words and not their marks', () => {
  expect(blocks('Je **belt** [de coach](/start/coach) `nog` *eens*.')).toEqual([
    'Je belt de coach nog eens.',
  ]);
});

test('reads the words inside a component, as the sentence has them', () => {
  expect(blocks('In Leiden steeg <Fact id="R01">77 procent</Fact>.')).toEqual([
    'In Leiden steeg 77 procent.',
  ]);
});

test.each([
  ['a hard line end', 'Een coach belt.\\\nDan wacht hij.', 'Een coach belt. Dan wacht hij.'],
  [
    'two spaces at the end of a line',
    'Een coach belt.  \nDan wacht hij.',
    'Een coach belt. Dan wacht hij.',
  ],
])('reads %s as a space', (_title, text, words) => {
  expect(blocks(text)).toEqual([words]);
});

test.each(['Kom om 10:30 langs.', 'De verhouding is 1:vier.', 'Kijk bij data:feiten.'])(
  'keeps the colon in "%s"',
  (text) => {
    expect(blocks(text)).toEqual([text]);
  },
);

test('passes over the title of a block and reads the block', () => {
  expect(blocks(':::redactie[Een titel met **vet**]\nBel nog eens.\n:::')).toEqual([
    'Bel nog eens.',
  ]);
});

test('reads a Fact that stands alone', () => {
  expect(blocks('<Fact id="R01">77 procent</Fact>')).toEqual(['77 procent']);
});

test.each([
  ['a heading', '## Wat is bekend?'],
  ['a table', '| a | b |\n| - | - |\n| c | d |'],
  ['a block of code', '```\nnpm start\n```'],
  ['front matter', '---\ntitle: Leiden\n---'],
  ['a comment', '{/* Alleen voor schrijvers. */}'],
  ['a component without words', '<NewestPost />'],
  ['a picture', '![Een huis](/img/huis.png)'],
  ['a rule', '***'],
])('passes over %s', (_title, text) => {
  expect(blocks(text)).toEqual([]);
});
