// @ts-check
import {growthTable, kindsTable, rankingTable, weightTable} from './tables.mjs';

const summary = {count: 2, mrr: 0.75, first: 0.5, five: 1, heading: undefined};
const half = {all: summary, kinds: new Map([['typo', summary]]), nonsense: {none: 9, count: 10}};
const results = [
  {
    name: 'ours',
    isPeer: false,
    halves: {open: half, closed: half, 'later-open': half, 'later-closed': half},
    bytes: {script: 500, data: 2000},
  },
  {name: 'lunr', isPeer: true, notRun: 'too old'},
];

const rows = (/** @type {string} */ table) =>
  table.split('\n').map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('an engine that did not run is named so', () => {
  expect(rows(rankingTable(results, 'open')).slice(2)).toEqual([
    ['ours', '0.750', '0.500', '1.000', '–', '0.900'],
    ['lunr', ...Array.from({length: 5}, () => 'not run')],
  ]);
});

test('kinds are told with their number, and without a peer when none ran', () => {
  expect(rows(kindsTable(results, 'closed'))).toEqual([
    ['closed half, MRR', 'questions', 'ours'],
    expect.anything(),
    ['typo', '2', '0.750'],
  ]);
});

test('weight is told per text, and with the script', () => {
  expect(rows(weightTable(results, 50_000))[2]).toEqual(['ours', '2.0', '0.5', '2.5', '4.0']);
});

test('growth is told with its exponents', () => {
  const sizes = [1, 2, 4].map((times) => ({
    words: 100 * times,
    raw: 1000 * times,
    gzip: 500 * times,
    seconds: times ** 2,
  }));
  expect(rows(growthTable([{name: 'ours', sizes}])).slice(2)).toEqual([
    ['ours, kB', '1.0', '2.0', '4.0', '1.00, 1.00'],
    ['ours, kB gzip', '0.5', '1.0', '2.0', '1.00, 1.00'],
    ['ours, build s', '1.00', '4.00', '16.00', '2.00, 2.00'],
  ]);
});
