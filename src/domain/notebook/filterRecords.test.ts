import * as fc from 'fast-check';
import {testRecord} from '../../../test/builders/work';
import {filterRecords} from './filterRecords';

const titles = (words: string, ...all: string[]) =>
  filterRecords(
    all.map((title) => testRecord({title})),
    {kind: undefined, words},
  ).map(({title}) => title);

test('an empty filter leaves everything in its order', () => {
  expect(titles(' ', 'Mei', 'April')).toEqual(['Mei', 'April']);
});

test('every word must stand in the title, in any order and in part', () => {
  expect(titles('mei eerste', 'Mijn eerste keer, mei', 'Eerste keer', 'Meibloem')).toEqual([
    'Mijn eerste keer, mei',
  ]);
});

test('capitals and accents do not matter', () => {
  expect(titles('CAFE', 'Gesprek in café')).toEqual(['Gesprek in café']);
  expect(titles('één', 'Nummer een')).toEqual(['Nummer een']);
});

test('what stands in a title is always found by that title, whatever its signs', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      expect(titles(title, title)).toEqual([title]);
    }),
  );
});

test('only what is of the kind that was chosen', () => {
  const record = testRecord();
  expect(filterRecords([record], {kind: 'self-assessment', words: ''})).toEqual([record]);
});

test('a straight quote finds a curly one, and a hyphen that is not seen hides nothing', () => {
  const record = testRecord({title: 'Foto’s van het buurt\u00adhuis'});
  for (const words of ["foto's", 'buurthuis']) {
    expect(filterRecords([record], {kind: undefined, words})).toEqual([record]);
  }
});
