import {complaints} from '@site/test/builders/complaints';
import {precondition} from '@site/test/builders/records';
import {PreconditionSchema} from './precondition';

test('takes a summary of 140 characters', () => {
  const record = precondition({summary: 'x'.repeat(140)});
  expect(complaints(PreconditionSchema, record)).toEqual([]);
});

test.each<[string, object, string[]]>([
  [
    'a summary of 141 characters',
    {summary: 'x'.repeat(141)},
    ['summary: houd de samenvatting onder 140 tekens.'],
  ],
  ['number 0', {number: 0}, ['number: tel vanaf 1.']],
  ['half a number', {number: 1.5}, ['number: schrijf een heel getal.']],
  [
    'a fact that is no fact',
    {fact: 'P1'},
    ['fact: schrijf een hoofdletter en twee cijfers, zoals R01.'],
  ],
  [
    'three statements',
    {indicators: precondition().indicators.slice(1)},
    ['indicators: geef precies vier uitspraken.'],
  ],
  [
    'two statements with one id',
    {indicators: precondition().indicators.map((one) => ({...one, id: 'telling'}))},
    ['indicators: geef elke uitspraak een eigen id.'],
  ],
  ['no question to talk about', {talk: []}, ['talk: geef minstens één gespreksvraag.']],
  [
    'four questions to talk about',
    {talk: ['a', 'b', 'c', 'd']},
    ['talk: geef hoogstens drie gespreksvragen.'],
  ],
  [
    'a statement of 161 characters',
    {indicators: precondition().indicators.map((one) => ({...one, text: 'x'.repeat(161)}))},
    Array.from(
      {length: 4},
      (_, index) => `indicators.${index}.text: houd de uitspraak onder 160 tekens.`,
    ),
  ],
  [
    'an id that cannot be an address',
    {id: 'Te doen?'},
    ['id: gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.'],
  ],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(PreconditionSchema, {...precondition(), ...change})).toEqual(expected);
});
