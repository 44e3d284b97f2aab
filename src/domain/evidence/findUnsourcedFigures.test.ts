import * as fc from 'fast-check';
import {createFigureFinder} from './findUnsourcedFigures';

const WORDS = ['deelnemers', 'coaches', 'jaar', 'uur'];
const find = createFigureFinder(WORDS);
const figures = (text: string) => find(text).map(({figure}) => figure);

test.each([
  // percentages
  ['In Leiden steeg 77 procent.', ['77 procent']],
  ['Ruim 77% steeg.', ['77%']],
  ['Ruim 2,5 % steeg.', ['2,5 %']],
  ['Ruim veertig procent steeg.', ['veertig procent']],
  ['Tussen de 40 - 50 procent.', ['40 - 50 procent']],
  // numbers in digits
  ['Er waren 150 deelnemers.', ['150 deelnemers']],
  ['(150 deelnemers)', ['150 deelnemers']],
  ['Er waren 1.000 deelnemers.', ['1.000 deelnemers']],
  ['Wie 18-65 jaar is.', ['18-65 jaar']],
  ['Wie 18–65 jaar is.', ['18–65 jaar']],
  ['Het duurde 2,5 jaar.', ['2,5 jaar']],
  ['Er waren 150\ndeelnemers.', ['150\ndeelnemers']],
  // numbers in words
  ['Er waren vijf coaches.', ['vijf coaches']],
  ['Vijf nieuwe coaches begonnen.', ['Vijf nieuwe coaches']],
  ['Er waren nul deelnemers.', ['nul deelnemers']],
  ['Er waren vijfentwintig coaches.', ['vijfentwintig coaches']],
  ['Er waren tweeëntwintig coaches.', ['tweeëntwintig coaches']],
  ['Er waren tweehonderd deelnemers.', ['tweehonderd deelnemers']],
  ['Er waren honderdvijftig deelnemers.', ['honderdvijftig deelnemers']],
  ['Er waren tienduizenden deelnemers.', ['tienduizenden deelnemers']],
  ['Vijf tot tien coaches.', ['tien coaches']],
  ['Een op de vijf deelnemers.', ['vijf deelnemers']],
  // several, in order, each once
  ['Van 20 deelnemers steeg 77 procent in 2 jaar.', ['20 deelnemers', '77 procent', '2 jaar']],
  ['Er steeg 77 procent deelnemers.', ['77 procent']],
])('in "%s" finds %j', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  ['a number before a word that nobody counts', 'Kom om 10 uurtjes of op 3 oktober 2026.'],
  ['two words between number and counted word', 'In 2020 begonnen de coaches.'],
  ['one', 'Een deelnemer en één van de coaches.'],
  ['a number in a name', 'Volgens R01 deelnemers en covid-19 deelnemers.'],
  ['a word that begins as a number', 'De achtste coaches, de zesde deelnemers.'],
  ['a word that begins as a counted word', 'Er zijn 5 coachesopleidingen.'],
  ['procent without a number', 'Een hoog procent.'],
  ['an ordinal', 'In het 2e jaar.'],
])('passes by %s', (_title, text) => {
  expect(figures(text)).toEqual([]);
});

test('says where each fragment begins', () => {
  const text = 'Van 20 deelnemers steeg 77 procent.';
  expect(find(text).map(({figure, index}) => text.slice(index).startsWith(figure))).toEqual([
    true,
    true,
  ]);
});

test('takes a counted word for the word it is, not for a pattern', () => {
  const findStars = createFigureFinder(['*sterren', 'm.a.']);
  expect(findStars('Van 5 *sterren en 5 mXaX').map(({figure}) => figure)).toEqual(['5 *sterren']);
});

/** The same texts in every run. */
const RUNS = {seed: 20261121, numRuns: 1000};

const space = fc.constantFrom(' ', '\n', '\u00A0', '  ');
const number = fc.nat({max: 1_000_000}).map(String);
const calm = fc.constantFrom(
  'de',
  'een',
  'veel',
  'weinig',
  'procent',
  '%',
  'R',
  'x-',
  'tijd',
  'achter',
  'coach',
  ...WORDS,
);
const sign = fc.oneof(
  fc.string({unit: 'grapheme-ascii', minLength: 1, maxLength: 1}),
  fc.constantFrom('é', 'ë', '–', '—', '\u25A0', '“', '€', '\n', '½'),
);
const anyText = fc.array(sign, {maxLength: 12}).map((signs) => signs.join(''));
const calmText = fc.array(calm, {maxLength: 12}).map((words) => words.join(' '));

test('a digit right before a counted word is always found, whatever stands around it', () => {
  // A letter or digit that touches the number makes it part of a name, such as R01.
  const before = anyText.map((text) => text.replace(/(?:[\p{L}\p{N}]-?)+$/u, ''));
  const after = anyText.map((text) => text.replace(/^[\p{L}\p{N}-]+/u, ''));
  fc.assert(
    fc.property(
      fc.oneof(
        before,
        calmText.map((text) => `${text} `),
      ),
      number,
      space,
      fc.constantFrom(...WORDS),
      after,
      (start, digits, gap, word, rest) => {
        const text = `${start}${digits}${gap}${word}${rest}`;
        expect(figures(text).join('|')).toContain(`${digits}${gap}${word}`);
      },
    ),
    RUNS,
  );
});

test('a percentage is always found, in digits and with any space', () => {
  fc.assert(
    fc.property(
      calmText,
      number,
      fc.constantFrom(' procent', '\u00A0procent', '%', ' %'),
      (text, digits, percent) => {
        expect(figures(`${text} ${digits}${percent} ${text}`)).toContain(`${digits}${percent}`);
      },
    ),
    RUNS,
  );
});

test('a text without digits and number words has nothing to find', () => {
  fc.assert(
    fc.property(calmText, (text) => expect(find(text)).toEqual([])),
    RUNS,
  );
});

test('fragments stand in the text, in order, and do not overlap', () => {
  const busy = fc
    .array(fc.oneof(calm, number, fc.constantFrom('vijf', 'twintig', '-', '77%')), {maxLength: 20})
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(busy, (text) => {
      let end = 0;
      for (const {figure, index} of find(text)) {
        expect(index).toBeGreaterThanOrEqual(end);
        expect(text.slice(index, index + figure.length)).toBe(figure);
        end = index + figure.length;
      }
    }),
    RUNS,
  );
});
