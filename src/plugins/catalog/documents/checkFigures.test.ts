import {catalog} from '@site/test/builders/records';
import {pageText} from '@site/test/builders/repository';
import {formatProblems} from '../problems';
import {checkFigures} from './checkFigures';
import {parseDocument} from './parseDocument';

const FILE = 'docs/index.mdx';

function problemsIn(text: string) {
  const {tree} = parseDocument(FILE, pageText(text));
  if (!tree) {
    throw new Error('a page in this test cannot be read');
  }
  return checkFigures(tree, FILE, catalog({words: ['deelnemers', 'coaches']}));
}

const complaint = (figure: string, line = 8) =>
  `De inhoud klopt nog niet: 1 probleem.\n  ${FILE}:${line} · "${figure}" staat er zonder bron. Zet het in <Fact id="…">, in een blok :::verzonnen of in :::berekening.`;

test.each([
  ['a percentage', 'In Leiden steeg 77 procent.', '77 procent', 8],
  ['a percentage with its sign', 'In Leiden steeg 77%.', '77%', 8],
  ['a counted number', 'Er waren 150 deelnemers.', '150 deelnemers', 8],
  ['a number in words', 'Er waren vijf nieuwe coaches.', 'vijf nieuwe coaches', 8],
  ['a number in bold', 'In Leiden steeg **77** procent.', '77 procent', 8],
  ['a number in a link', 'Er waren [150](/pilots) deelnemers.', '150 deelnemers', 8],
  ['a number over two lines', 'Er waren 150\ndeelnemers.', '150 deelnemers', 8],
  ['a number over a hard line end', 'Er waren 150\\\ndeelnemers.', '150 deelnemers', 8],
  [
    'a number further on in a paragraph',
    'Een.\nTwee.\nEr waren 150 deelnemers.',
    '150 deelnemers',
    10,
  ],
  ['a number after a hard line end', 'Een.\\\nEr waren 150 deelnemers.', '150 deelnemers', 9],
  ['a number in a heading', '## Over 150 deelnemers', '150 deelnemers', 8],
  ['a number in a list', '- Een.\n- Er waren 150 deelnemers.', '150 deelnemers', 9],
  ['a number in a quotation', '> Er waren 150 deelnemers.', '150 deelnemers', 8],
  ['a number in a table', '| a | b |\n| --- | --- |\n| x | 150 deelnemers |', '150 deelnemers', 10],
  ['a number in another block', ':::redactie\nEr waren 150 deelnemers.\n:::', '150 deelnemers', 9],
  [
    'a number in the title of another block',
    ':::kern[Van 150 deelnemers]\nTekst.\n:::',
    '150 deelnemers',
    8,
  ],
  ['a number beside a fact', '<Fact id="R01">77 procent</Fact> en 40 procent.', '40 procent', 8],
])('refuses %s', (_title, text, figure, line) => {
  expect(formatProblems(problemsIn(text))).toBe(complaint(figure, line));
});

test.each([
  ['inside a fact', 'In Leiden steeg <Fact id="R01">77 procent</Fact>.'],
  ['inside a fact, in bold', 'In Leiden steeg <Fact id="R01">**77** procent</Fact>.'],
  ['inside a fact of its own paragraph', '<Fact id="R01">\n\n77 procent\n\n</Fact>'],
  ['inside :::verzonnen', ':::verzonnen\nEr waren 150 deelnemers.\n:::'],
  ['in the title of :::verzonnen', ':::verzonnen[150 deelnemers]\nTekst.\n:::'],
  ['inside :::berekening', ':::berekening\n20 van 26 deelnemers is 77 procent.\n:::'],
  [
    'in :::verzonnen within another block',
    '::::redactie\n:::verzonnen\n- 150 deelnemers\n:::\n::::',
  ],
  ['across a fact', 'Er waren 150 <Fact id="R01">nieuwe</Fact> deelnemers.'],
  ['in a comment', '{/* 150 deelnemers */}'],
  ['in an address', '[Lees verder](/150%20deelnemers)'],
  ['of what nobody counts', 'Kom om 10 uur, op 3 oktober 2026.'],
])('takes a number %s', (_title, text) => {
  expect(problemsIn(text)).toEqual([]);
});

test('gives each of two same numbers its own line', () => {
  const problems = problemsIn('Er waren 150 deelnemers.\nEcht, 150 deelnemers.');
  expect(problems.map(({line}) => line)).toEqual([8, 9]);
});
