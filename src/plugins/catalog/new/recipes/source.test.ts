import {catalog, source} from '@site/test/builders/records';
import {readYaml} from '../../data/readYaml';
import {askAll} from '../askAll';
import type {Change, Context} from '../recipe';
import {scriptedTalk} from '../scriptedTalk';
import {sourceRecipe} from './source';

const CONTEXT: Context = {
  catalog: catalog({sources: [source(), source({id: 'divosa-2020-bijlage'})]}),
  documents: [],
  today: '2026-11-22',
};

/** Answers that will do; a test names only what it is about. */
const typed = ({
  title = 'Een rapport',
  publisher = 'Gemeente Één',
  iso = '2020-06',
  date = 'juni 2020',
  url = ['https://elders.nl/rapport'],
} = {}) => [
  title,
  publisher,
  'rapport',
  iso,
  date,
  'Een rapport over de pilots.',
  'De gemeente schreef het zelf.',
  ...url,
];

const NOTHING: Change = {kind: 'insert', file: '', text: ''};

async function written(answered: readonly string[]) {
  const answers = await askAll(sourceRecipe.questions(CONTEXT), scriptedTalk(answered).talk);
  const [change] = sourceRecipe.write(answers, CONTEXT);
  return change;
}

/** What an editor reads last, when no more is typed than this. */
async function lastLine(answered: readonly string[]) {
  const {talk, lines} = scriptedTalk(answered);
  await askAll(sourceRecipe.questions(CONTEXT), talk).catch(() => undefined);
  return lines.at(-1);
}

const asFarAsDate = (change: Parameters<typeof typed>[0]) => typed(change).slice(0, 5);

test('writes a source whose address was just opened', async () => {
  expect(await written(typed())).toEqual({
    kind: 'insert',
    file: 'data/sources.yaml',
    text: `- id: gemeente-een-2020
  title: Een rapport
  kind: rapport
  publisher: Gemeente Één
  date:
    text: juni 2020
    iso: 2020-06
  about: Een rapport over de pilots.
  bias: De gemeente schreef het zelf.
  url: https://elders.nl/rapport
  checked: 2026-11-22
`,
  });
});

test('writes a source without an address with the reason, and as never opened', async () => {
  const {text} = await written(typed({url: ['', 'Alleen op papier verschenen.']}));
  expect(text).toContain('  urlReason: Alleen op papier verschenen.\n  checked: null\n');
  expect(text).not.toContain('url:');
});

test('does not ask why there is no address when there is one', async () => {
  const {talk, lines} = scriptedTalk(typed());
  await askAll(sourceRecipe.questions(CONTEXT), talk);
  expect(lines).not.toContain('Waarom is er geen adres?');
});

test('writes a year alone as text', async () => {
  const {text} = await written(typed({iso: '2020', date: '2020'}));
  expect(text).toContain("  date:\n    text: '2020'\n    iso: '2020'\n");
});

test.each([
  ['the year of the date', {iso: '2019-10-09', date: '9 oktober 2019'}, 'gemeente-een-2019'],
  ['the year in words', {iso: '', date: 'zonder datum; na oktober 2021'}, 'gemeente-een-2021'],
  ['no year', {iso: '', date: 'zonder datum'}, 'gemeente-een-zonder-datum'],
  ['what stands behind a comma', {date: 'juni 2020, tweede druk'}, 'gemeente-een-2020-tweede-druk'],
])('makes the id of the publisher and %s', async (_title, change, id) => {
  expect((await written(typed(change))).text).toContain(`- id: ${id}\n`);
});

test('writes a title with a colon and quotation marks so that it is read back unchanged', async () => {
  const title = 'Bijstand: "klein" maar \'merkbaar\' # 2';
  const {file, text} = await written(typed({title}));
  expect(readYaml(file, text)).toMatchObject({yaml: {value: [{title}]}, problems: []});
});

describe('refuses', () => {
  test.each([
    [
      'a year that the publisher has a source of',
      {publisher: 'Divosa', date: 'juni 2020'},
      'er is al een bron divosa-2020. Zet er een woord bij, zoals: juni 2020, bijlage',
    ],
    [
      'a year in words alone',
      {publisher: 'Divosa', iso: '', date: 'zomer 2020'},
      'er is al een bron divosa-2020. Zet er een woord bij, zoals: zomer 2020, bijlage',
    ],
    [
      'a word that is taken too',
      {publisher: 'Divosa', date: 'juni 2020, bijlage'},
      'er is al een bron divosa-2020-bijlage. Zet er een woord bij, zoals: juni 2020, bijlage, bijlage',
    ],
    [
      'a publisher who makes the id of another source',
      {publisher: 'DIVOSA!', date: 'juni 2020'},
      'er is al een bron divosa-2020. Zet er een woord bij, zoals: juni 2020, bijlage',
    ],
  ])('%s', async (_title, change, message) => {
    expect(await lastLine(asFarAsDate(change))).toBe(`  Dat kan niet: ${message}`);
  });

  test('a publisher without a letter, of which no id can be made', async () => {
    expect(await lastLine(['Een rapport', '?!'])).toBe('  Dat kan niet: er zit geen letter in.');
  });

  test.each([
    ['18 juni 2020', 'schrijf de datum als 2020, 2020-06 of 2020-06-18.'],
    ['2020-06-31', 'deze dag bestaat niet; kijk op de kalender.'],
  ])('"%s" for a date', async (iso, message) => {
    expect(await lastLine(asFarAsDate({iso}).slice(0, 4))).toBe(`  Dat kan niet: ${message}`);
  });

  test.each([
    ['http://elders.nl', 'begin het adres met https://.'],
    ['elders.nl', 'is geen geldig adres.'],
  ])('the address %s', async (url, message) => {
    expect(await lastLine(typed({url: [url]}))).toBe(`  Dat kan niet: ${message}`);
  });

  test('no address without a reason', async () => {
    expect(await lastLine(typed({url: ['', '']}))).toBe(
      '  Dat kan niet: er staat nog niets. Typ je antwoord en druk op Enter.',
    );
  });

  test('a kind that is not in the list', async () => {
    expect(await lastLine(['Een rapport', 'Divosa', 'verslag'])).toBe(
      '  Dat kan niet: kies een nummer van 1 tot en met 13.',
    );
  });
});

test('takes a second source of one year with a word of its own', async () => {
  const {text} = await written(typed({publisher: 'Divosa', date: 'juni 2020, tweede druk'}));
  expect(text).toContain('- id: divosa-2020-tweede-druk\n');
});

test('tells the id and where to look at it', () => {
  const answers = {publisher: 'Divosa', date: 'juni 2019', iso: '2019-06'};
  expect(sourceRecipe.next(answers, [NOTHING])).toEqual([
    'Gebruik de bron in een feit: npm run new feit, met bron divosa-2019',
    'Bekijk hem: typ npm start (als dat nog niet loopt) en open http://localhost:3000/bronnen#divosa-2019',
  ]);
});
