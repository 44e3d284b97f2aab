import {complaints} from '@site/test/builders/complaints';
import {tension} from '@site/test/builders/records';
import {TensionSchema} from './tension';

test.each([
  ['of facts and sources', {}],
  ['of sources alone', {facts: []}],
  ['of facts alone', {sources: []}],
])('takes a tension %s', (_title, change) => {
  expect(complaints(TensionSchema, {...tension(), ...change})).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['the letter of a fact', {id: 'R01'}, ['id: schrijf X en twee cijfers, zoals X01.']],
  ['an id of one digit', {id: 'X1'}, ['id: schrijf X en twee cijfers, zoals X01.']],
  ['no choice', {weWrite: undefined}, ['weWrite: dit veld ontbreekt; vul het in.']],
  [
    'a fact that is no fact',
    {facts: ['divosa-2020']},
    ['facts.0: schrijf een hoofdletter en twee cijfers, zoals R01.'],
  ],
  [
    'a misspelt field',
    {wewrite: 'x'},
    ['wewrite: dit veld kennen we hier niet. Bedoelde je weWrite?'],
  ],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(TensionSchema, {...tension(), ...change})).toEqual(expected);
});
