import {catalog, term} from '@site/test/builders/records';
import {pageText} from '@site/test/builders/repository';
import {checkAbbreviations} from './checkAbbreviations';
import {parseDocument} from './parseDocument';

const FILE = 'docs/index.mdx';

const CATALOG = catalog({
  terms: [
    term({id: 'avg', term: 'Algemene verordening gegevensbescherming', forms: ['AVG']}),
    term({id: 'nji', term: 'NJi', forms: []}),
    term({id: 'ggz', term: 'ggz', forms: []}),
  ],
});

function problemsIn(text: string, records = CATALOG) {
  const {tree} = parseDocument(FILE, pageText(text));
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  return checkAbbreviations(tree, FILE, records);
}

const message = (word: string) =>
  `"${word}" staat niet bij de begrippen. Schrijf het voluit, of zet het met uitleg in data/terms.yaml.`;

test.each([
  ['in a sentence', 'Vraag het de GGD.', 'GGD', 8],
  ['of two letters', 'Het is de AP.', 'AP', 8],
  ['that ends in a small letter', 'Bel met de GGDs hier.', 'GGDs', 8],
  ['further on in a paragraph', 'Een zin.\nNog een.\nVraag het de GGD.', 'GGD', 10],
  ['in bold, further on in a paragraph', 'Een zin.\nVraag het **aan\nde GGD**.', 'GGD', 10],
  ['after a hard line end', 'Een zin.\\\nVraag het de GGD.', 'GGD', 9],
  ['in a heading', 'Tekst.\n\n## De GGD', 'GGD', 10],
  ['in bold', 'Vraag het de **GGD**.', 'GGD', 8],
  ['in a link', 'Vraag het de [GGD](/over).', 'GGD', 8],
  ['in a list', '- Een.\n- De GGD.', 'GGD', 9],
  ['in a table', '| a | b |\n| --- | --- |\n| x | GGD |', 'GGD', 10],
  ['in words to say aloud', '> Bel de GGD.', 'GGD', 8],
  ['in a block', ':::verzonnen\nBel de GGD.\n:::', 'GGD', 9],
  ['inside a fact', 'In <Fact id="R01">de GGD</Fact>.', 'GGD', 8],
  ['before a dash', 'Een GGD-arts.', 'GGD', 8],
  ['that the glossary has in small letters only', 'Vraag het de GGZ.', 'GGZ', 8],
])('refuses an unknown abbreviation %s', (_title, text, word, line) => {
  expect(problemsIn(text)).toEqual([{file: FILE, line, message: message(word)}]);
});

test.each([
  ['that the glossary has as a form', 'Volgens de AVG mag het.'],
  ['that the glossary has as a term', 'Het NJi schrijft het.'],
  ['that the glossary has, before a dash', 'De AVG-regels gelden.'],
  ['that the glossary has, between brackets', 'De wet (AVG) zegt het.'],
  ['as code', 'Schrijf `GGD`.\n\n```\nGGD\n```'],
  ['in an address', 'Lees [meer](/GGD).'],
  ['in a comment', '{/* GGD */}'],
])('takes an abbreviation %s', (_title, text) => {
  expect(problemsIn(text)).toEqual([]);
});

test.each(['De Wmo en de ggd.', 'Plan A en plan B.', 'Bij COVID19 niet.', 'Een mbo-AB hier.'])(
  'sees no abbreviation in %j',
  (text) => {
    expect(problemsIn(text)).toEqual([]);
  },
);

test('names each abbreviation once, at the line of its first use', () => {
  const text = 'De GGD.\n\nDe AP en de GGD.\n\nDe AP.';
  expect(problemsIn(text)).toEqual([
    {file: FILE, line: 8, message: message('GGD')},
    {file: FILE, line: 10, message: message('AP')},
  ]);
});

test('gives two abbreviations of one paragraph each its own line', () => {
  expect(problemsIn('De GGD.\nDe AP.').map(({line}) => line)).toEqual([8, 9]);
});

test('does not take the words of one catalog for those of another', () => {
  const other = catalog({terms: [term({id: 'ggd', term: 'GGD', forms: []})]});
  expect(problemsIn('Vraag het de GGD.')).toHaveLength(1);
  expect(problemsIn('Vraag het de GGD.', other)).toEqual([]);
});
