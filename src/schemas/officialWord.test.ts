import * as v from 'valibot';
import {complaints} from '@site/test/builders/complaints';
import {officialWord} from '@site/test/builders/records';
import {OfficialWordSchema} from './officialWord';

test('takes a word with its forms, for letters only', () => {
  const record = officialWord({forms: ['neemt aanvang'], letters_only: true});
  expect(v.parse(OfficialWordSchema, record)).toEqual(record);
});

test('takes a word for every text and without forms when the file does not say so', () => {
  expect(v.parse(OfficialWordSchema, {official: 'alsmede', plain: 'en'})).toEqual({
    official: 'alsmede',
    plain: 'en',
    forms: [],
    letters_only: false,
  });
});

test.each<[string, object, string[]]>([
  ['no official word', {official: ''}, ['official: dit veld is leeg; vul het in.']],
  ['no plain word', {plain: undefined}, ['plain: dit veld ontbreekt; vul het in.']],
  ['an empty form', {forms: [' ']}, ['forms.0: dit veld is leeg; vul het in.']],
  [
    'yes in words',
    {letters_only: 'ja'},
    [
      'letters_only: hier hoort true of false, zonder aanhalingstekens, te staan, en er staat "ja".',
    ],
  ],
  ['an id', {id: 'alsmede'}, ['id: dit veld kennen we hier niet.']],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(OfficialWordSchema, {...officialWord(), ...change})).toEqual(expected);
});
