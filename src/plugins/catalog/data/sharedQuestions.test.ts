import {check, ONE, ORDER, MATCH} from '@site/test/builders/check';
import {catalog} from '@site/test/builders/records';
import {checkReferences} from './checkReferences';

const said = (...checks: Parameters<typeof check>[0][]) =>
  checkReferences(catalog({checks: checks.map((one) => check(one))})).map(
    ({field, message}) => `${field}: ${message}`,
  );

test('a question that stands in two checks is refused at the second', () => {
  expect(said({}, {id: 'afronden', questions: [ORDER, MATCH, {...ONE, id: 'eigen'}]})).toEqual([
    'questions.0.id: "vraag-volgorde" staat ook in data/checks/contact.yaml. Geef deze vraag een eigen id.',
    'questions.1.id: "vraag-paren" staat ook in data/checks/contact.yaml. Geef deze vraag een eigen id.',
  ]);
});

test('a question rests on facts that are there', () => {
  expect(said({questions: [ORDER, MATCH, {...ONE, facts: ['R01', 'R99']}]})).toEqual([
    'questions.2.facts: "R99" bestaat niet.',
  ]);
});
