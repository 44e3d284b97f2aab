import {complaints} from '@site/test/builders/complaints';
import {lifeDomain} from '@site/test/builders/records';
import {LifeDomainSchema} from './lifeDomain';

const question = (length: number) => `${'x'.repeat(length - 1)}?`;

test.each([
  ['a question of 90 characters', {question: question(90)}],
  ['a summary of 140 characters', {summary: 'x'.repeat(140)}],
])('takes a life domain with %s', (_title, change) => {
  expect(complaints(LifeDomainSchema, lifeDomain(change))).toEqual([]);
});

test.each<[string, object, string[]]>([
  [
    'a question of 91 characters',
    {question: question(91)},
    ['question: houd de vraag onder 90 tekens.'],
  ],
  [
    'a question that is none',
    {question: 'Vertel eens over uw huis.'},
    ['question: eindig de vraag met een vraagteken.'],
  ],
  [
    'a summary of 141 characters',
    {summary: 'x'.repeat(141)},
    ['summary: houd de samenvatting onder 140 tekens.'],
  ],
  ['number 0', {number: 0}, ['number: tel vanaf 1.']],
  ['half a number', {number: 1.5}, ['number: schrijf een heel getal.']],
  ['no name', {name: undefined}, ['name: dit veld ontbreekt; vul het in.']],
  [
    'an id that cannot be an address',
    {id: 'werk en opleiding'},
    ['id: gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.'],
  ],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(LifeDomainSchema, {...lifeDomain(), ...change})).toEqual(expected);
});
