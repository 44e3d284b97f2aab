import * as fc from 'fast-check';
import {pagePart, pageText} from '@site/test/builders/search';
import {unescapeHtml} from './escapeHtml';
import {toRecords} from './toRecords';

const chunksOf = (...blocks: string[]) =>
  toRecords(pageText({parts: [pagePart({blocks})]})).flatMap(({content}) => content ?? []);

const levels = [
  pagePart({heading: 'Hulp vragen', blocks: []}),
  pagePart({anchor: 'buren', level: 2, heading: 'Bij de buren', blocks: []}),
  pagePart({anchor: 'eerst', level: 3, heading: 'Eerst kijken', blocks: ['Kijk wie er is.']}),
  pagePart({anchor: 'gemeente', level: 2, heading: 'Bij de gemeente', blocks: []}),
];

test('each heading knows the headings above it, and forgets those of the part before', () => {
  const records = toRecords(pageText({parts: levels}));
  expect(
    records.map(({type, hierarchy: {lvl0, lvl1, lvl2, lvl3}}) => [type, lvl0, lvl1, lvl2, lvl3]),
  ).toEqual([
    ['lvl1', 'Methodiek', 'Hulp vragen', null, null],
    ['lvl2', 'Methodiek', 'Hulp vragen', 'Bij de buren', null],
    ['lvl3', 'Methodiek', 'Hulp vragen', 'Bij de buren', 'Eerst kijken'],
    ['content', 'Methodiek', 'Hulp vragen', 'Bij de buren', 'Eerst kijken'],
    ['lvl2', 'Methodiek', 'Hulp vragen', 'Bij de gemeente', null],
  ]);
});

test('a title weighs more than a heading, a heading more than text, and each has its place', () => {
  expect(toRecords(pageText({parts: levels})).map(({weight}) => weight)).toEqual([
    {page_rank: 0, level: 100, position: 0},
    {page_rank: 0, level: 90, position: 1},
    {page_rank: 0, level: 80, position: 2},
    {page_rank: 0, level: 0, position: 3},
    {page_rank: 0, level: 90, position: 4},
  ]);
});

test('opens at the heading, and tells the page apart', () => {
  const [title, heading] = toRecords(pageText({parts: levels}));
  expect([title?.url, title?.anchor]).toEqual(['/hulp/', null]);
  expect([heading?.url, heading?.url_without_anchor, heading?.anchor]).toEqual([
    '/hulp/#buren',
    '/hulp/',
    'buren',
  ]);
});

test('all that DocSearch shows is escaped', () => {
  const records = toRecords(
    pageText({
      lvl0: 'A & B',
      title: '<b>Hulp</b>',
      parts: [
        pagePart({heading: '<b>Hulp</b>', blocks: ['<img src=x onerror="alert(1)">']}),
        pagePart({anchor: 'x', level: 2, heading: "zo'n <i>", blocks: []}),
      ],
    }),
  );
  const shown = records.map(({hierarchy, content}) => JSON.stringify([hierarchy, content]));
  expect(shown.join()).not.toMatch(/[<>']/);
  expect(records[1]?.content).toBe('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  expect(records[0]?.hierarchy.lvl0).toBe('A &amp; B');
});

test('names stay the same when text elsewhere on the page changes, and each is there once', () => {
  const part = pagePart({anchor: 'buren', level: 2, blocks: ['Klop aan. '.repeat(200).trim()]});
  const idsWith = (lead: string) =>
    toRecords(pageText({parts: [pagePart({blocks: [lead]}), part]})).map(({objectID}) => objectID);
  const ids = idsWith('Kort.');
  expect(ids).toEqual([
    '/hulp/|heading',
    '/hulp/|0',
    '/hulp/#buren|heading',
    '/hulp/#buren|0',
    '/hulp/#buren|1',
    '/hulp/#buren|2',
  ]);
  expect(idsWith('Iets heel anders.')).toEqual(ids);
});

test('what is said in a recording opens there', () => {
  const parts = [pagePart(), pagePart({anchor: 'deel', level: 2, seconds: 75})];
  const records = toRecords(pageText({page: '/podcast/', parts}));
  expect(records.map(({url, seconds}) => [url, seconds])).toEqual([
    ['/podcast/', undefined],
    ['/podcast/', undefined],
    ['/podcast/?t=75#deel', 75],
    ['/podcast/?t=75#deel', 75],
  ]);
  expect(records[2]?.objectID).toBe('/podcast/#deel|heading');
});

test('puts short blocks together', () => {
  expect(chunksOf('Een.', 'Twee.', 'Drie.')).toEqual(['Een. Twee. Drie.']);
  expect(chunksOf()).toEqual([]);
});

test('cuts after a sentence when one ends in time, and otherwise between words', () => {
  const sentence = 'Vraag je buren of zij je kunnen helpen.';
  expect(chunksOf(Array(40).fill(sentence).join(' ')).every((text) => text.endsWith('.'))).toBe(
    true,
  );
  const endless = Array(200).fill('woorden').join(' ');
  expect(new Set(chunksOf(endless).flatMap((text) => text.split(' ')))).toEqual(
    new Set(['woorden']),
  );
});

test('no piece is longer than 700 letters, and together they are the text', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', '<', 'é', '.', '?', '𐐨'),
    minLength: 1,
    maxLength: 30,
  });
  const block = fc.array(word, {minLength: 1, maxLength: 120}).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(block, {maxLength: 5}), (blocks) => {
      const chunks = chunksOf(...blocks).map(unescapeHtml);
      expect(chunks.every(({length}) => length > 0 && length <= 700)).toBe(true);
      expect(chunks.join(' ')).toBe(blocks.join(' '));
    }),
    {seed: 20261122, numRuns: 200},
  );
});

test('a word that is longer than a piece is cut, and no letter of it gets lost', () => {
  const chunks = chunksOf('a'.repeat(1500));
  expect(chunks.map(({length}) => length)).toEqual([700, 700, 100]);
});
