import {formsOf} from './formsOf';

test('puts the name of a term before its other forms', () => {
  expect(formsOf({term: 'caseload', forms: ['caseloads', 'case load']})).toEqual([
    'caseload',
    'caseloads',
    'case load',
  ]);
});

test('gives a term without other forms its name alone', () => {
  expect(formsOf({term: 'caseload', forms: []})).toEqual(['caseload']);
});

test('names a form once that stands there twice', () => {
  expect(formsOf({term: 'caseload', forms: ['caseload', 'caseloads', 'caseloads']})).toEqual([
    'caseload',
    'caseloads',
  ]);
});
