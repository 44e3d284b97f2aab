import * as fc from 'fast-check';
import {filterTerms} from './filterTerms';

const terms = [
  {term: 'caseload', forms: ['caseloads'], definition: 'Hoeveel mensen een coach begeleidt.'},
  {
    term: 'één contactpersoon',
    forms: [],
    definition: 'Een vaste coach.',
    more: 'Die blijft, ook na het traject.',
  },
  {term: 'Autoriteit Persoonsgegevens', forms: ['AP'], definition: 'Let op privacy; foto’s ook.'},
];

const found = (query: string) => filterTerms(terms, query).map(({term}) => term);
const ALL = terms.map(({term}) => term);

test.each([
  ['its name', 'caseload', ['caseload']],
  ['a part of its name', 'load', ['caseload']],
  ['another form', 'ap', ['Autoriteit Persoonsgegevens']],
  ['its definition', 'privacy', ['Autoriteit Persoonsgegevens']],
  ['what is said after the definition', 'traject', ['één contactpersoon']],
  ['capitals that are not there', 'CASELOAD', ['caseload']],
  ['no capitals where they are', 'autoriteit', ['Autoriteit Persoonsgegevens']],
  ['no accents where they are', 'een contact', ['één contactpersoon']],
  ['accents that are not there', 'cäseload', ['caseload']],
  ['a straight quote', "foto's", ['Autoriteit Persoonsgegevens']],
  ['every word, in any order', 'coach vaste', ['één contactpersoon']],
  ['a word that several have, in their order', 'coach', ['caseload', 'één contactpersoon']],
])('finds a term by %s', (_how, query, expected) => {
  expect(found(query)).toEqual(expected);
});

test.each(['coach privacy', 'caseloadgrens', 'a.p', 'loadcase'])('%j finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});

test('a word does not run on from one part of a term into the next', () => {
  expect(found('caseloadcaseloads')).toEqual([]);
});

test.each(['', ' ', '\t\n'])('%j finds everything', (query) => {
  expect(found(query)).toEqual(ALL);
});

test('spaces around and between words do not count', () => {
  expect(found('  vaste   coach ')).toEqual(['één contactpersoon']);
});

test('one more letter never finds more', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({maxLength: 1}), (query, letter) => {
      expect(found(query)).toEqual(expect.arrayContaining(found(query + letter)));
    }),
  );
});
