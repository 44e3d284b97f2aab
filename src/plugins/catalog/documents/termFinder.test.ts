import {catalog, term} from '@site/test/builders/records';
import {termFinder} from './termFinder';

const CATALOG = catalog({
  terms: [term(), term({id: 'avg', term: 'privacywet', forms: ['AVG']})],
});

test('finds terms by their name and by their other forms', () => {
  expect(termFinder(CATALOG)('Caseload, caseloads, de AVG en de privacywet.')).toEqual([
    {id: 'caseload', index: 0, length: 8},
    {id: 'caseload', index: 10, length: 9},
    {id: 'avg', index: 24, length: 3},
    {id: 'avg', index: 34, length: 10},
  ]);
});

test('makes one finder for a catalog', () => {
  expect(termFinder(CATALOG)).toBe(termFinder(CATALOG));
});

test('does not find the terms of one catalog for another', () => {
  termFinder(CATALOG);
  const other = catalog({terms: [term({id: 'pilot', term: 'pilot', forms: []})]});
  expect(termFinder(other)('Caseload van een pilot.').map(({id}) => id)).toEqual(['pilot']);
});
