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
    'an id that cannot be an address',
    {id: 'Te doen?'},
    ['id: gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.'],
  ],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(PreconditionSchema, {...precondition(), ...change})).toEqual(expected);
});
