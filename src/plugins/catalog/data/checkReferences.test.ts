import {catalog, fact, pilot, precondition, source, tension} from '@site/test/builders/records';
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
