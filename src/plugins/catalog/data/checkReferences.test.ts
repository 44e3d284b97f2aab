import {
  catalog,
  fact,
  instrument,
  lifeDomain,
  pilot,
  precondition,
  source,
  tension,
  term,
} from '@site/test/builders/records';
import {formatProblems} from '../problems';
import {checkReferences} from './checkReferences';

const complaint = (records: Parameters<typeof catalog>[0]) =>
  formatProblems(checkReferences(catalog(records)));

test('finds nothing in a catalog that holds together', () => {
  expect(checkReferences(catalog())).toEqual([]);
});

test('says of an id that stands twice where the first one is', () => {
  expect(complaint({facts: [fact(), fact({id: 'R02'}), fact()]})).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 1 probleem.
     data/facts/resultaten.yaml:3 · id: "R01" bestaat al (data/facts/resultaten.yaml:1). Kies een ander id."
  `);
});

test('names the first of three', () => {
  expect(complaint({sources: [source(), source(), source()]})).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 2 problemen.
     data/sources.yaml:2 · id: "divosa-2020" bestaat al (data/sources.yaml:1). Kies een ander id.
     data/sources.yaml:3 · id: "divosa-2020" bestaat al (data/sources.yaml:1). Kies een ander id."
  `);
});

test('lets the same id stand in two kinds of list', () => {
  expect(checkReferences(catalog({preconditions: [precondition({id: 'leiden'})]}))).toEqual([]);
});

test('names every reference that leads nowhere, and the id that was probably meant', () => {
  expect(
    complaint({
      facts: [fact({sources: ['divosa-2020', 'divosa-2021']})],
      tensions: [tension({facts: ['R99'], sources: ['tva-2021']})],
      preconditions: [precondition({fact: 'R11'})],
      pilots: [pilot({facts: ['R01', 'A01'], results: {facts: ['Q01'], sentence: 'x'}})],
    }),
  ).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 6 problemen.
     data/facts/resultaten.yaml:1 · sources: "divosa-2021" bestaat niet. Bedoelde je divosa-2020?
     data/pilots.yaml:1 · facts: "A01" bestaat niet. Bedoelde je R01?
     data/pilots.yaml:1 · results.facts: "Q01" bestaat niet. Bedoelde je R01?
     data/preconditions.yaml:1 · fact: "R11" bestaat niet. Bedoelde je R01?
     data/tensions.yaml:1 · facts: "R99" bestaat niet.
     data/tensions.yaml:1 · sources: "tva-2021" bestaat niet."
  `);
});

test('names every reference of a term that leads nowhere', () => {
  expect(
    complaint({
      terms: [term({sources: ['divosa-2021'], see: ['caselood', 'presentie', 'caseload']})],
    }),
  ).toBe(`De inhoud klopt nog niet: 3 problemen.
  data/terms.yaml:1 · sources: "divosa-2021" bestaat niet. Bedoelde je divosa-2020?
  data/terms.yaml:1 · see: "caselood" bestaat niet. Bedoelde je caseload?
  data/terms.yaml:1 · see: "presentie" bestaat niet.`);
});

test('does not take a source for a term to look at', () => {
  expect(complaint({terms: [term({see: ['divosa-2020']})]})).toBe(
    `De inhoud klopt nog niet: 1 probleem.
  data/terms.yaml:1 · see: "divosa-2020" bestaat niet.`,
  );
});

test('says of the new lists too which id stands twice', () => {
  expect(complaint({lifeDomains: [lifeDomain(), lifeDomain()]})).toBe(
    `De inhoud klopt nog niet: 1 probleem.
  data/life-domains.yaml:2 · id: "wonen" bestaat al (data/life-domains.yaml:1). Kies een ander id.`,
  );
});

test('says of two files with one self-assessment that the id stands twice', () => {
  expect(complaint({instruments: [instrument(), instrument({version: 2})]})).toBe(
    `De inhoud klopt nog niet: 1 probleem.
  data/instruments/coachvaardigheden.yaml:2 · id: "coachvaardigheden" bestaat al (data/instruments/coachvaardigheden.yaml:1). Kies een ander id.`,
  );
});

const shared = (...terms: Parameters<typeof term>[0][]) =>
  checkReferences(catalog({terms: terms.map((partial) => term(partial))})).map(
    ({line, field, message}) => `${line} · ${field}: ${message}`,
  );

describe('a word that belongs to two terms', () => {
  test.each([
    ['a form of both', 'Werklast', ['werklast', 'caseloads'], 'caseloads'],
    ['the name of the other', 'werklast', ['caseload'], 'caseload'],
    ['a form of the other', 'caseloads', [], 'caseloads'],
    ['a form of the other in capitals', 'werklast', ['CASELOADS'], 'CASELOADS'],
    ['a form of the other with wider spaces', 'werklast', ['case  load'], 'case  load'],
  ])('is refused as %s', (_title, name, forms, word) => {
    const other = {forms: ['caseloads', 'case load']};
    expect(shared(other, {id: 'werklast', term: name, forms})).toEqual([
      `2 · forms: "${word}" hoort al bij "caseload". Laat het bij één van de twee staan.`,
    ]);
  });

  test('is refused in every term after the first', () => {
    const partial = {term: 'werklast', forms: []};
    expect(shared({id: 'a', ...partial}, {id: 'b', ...partial}, {id: 'c', ...partial})).toEqual([
      '2 · forms: "werklast" hoort al bij "a". Laat het bij één van de twee staan.',
      '3 · forms: "werklast" hoort al bij "a". Laat het bij één van de twee staan.',
    ]);
  });

  test('may stand twice in one term', () => {
    expect(shared({forms: ['Caseload', 'caseloads', 'caseloads']})).toEqual([]);
  });

  test('may be a part of a longer one', () => {
    expect(shared({}, {id: 'kleine-caseload', term: 'kleine caseload', forms: []})).toEqual([]);
  });
});
