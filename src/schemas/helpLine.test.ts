import {complaints} from '@site/test/builders/complaints';
import {helpLine} from '@site/test/builders/records';
import {HelpLineSchema} from './helpLine';

const DIGITS = 'dial: schrijf alleen cijfers, zoals 08002000.';

test.each([
  ['a number of three digits', {number: '112', dial: '112'}],
  ['a number of eleven digits', {dial: '01234567890'}],
  ['two numbers in print', {number: '113 of 0800-0113', dial: '08000113'}],
  ['a day on which it was checked', {checked: '2026-11-21'}],
  ['140 characters on when to call', {when: 'x'.repeat(140)}],
])('takes a help line with %s', (_title, change) => {
  expect(complaints(HelpLineSchema, helpLine(change))).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['two digits to dial', {dial: '11'}, [DIGITS]],
  ['twelve digits to dial', {dial: '012345678901'}, [DIGITS]],
  ['a dash to dial', {dial: '0800-2000'}, [DIGITS]],
  ['a country code to dial', {dial: '+31800'}, [DIGITS]],
  [
    'a number that YAML takes for a number, which loses its zeros',
    {dial: 112},
    ['dial: hier hoort tekst te staan, en er staat 112.'],
  ],
  ['141 characters on when to call', {when: 'x'.repeat(141)}, ['when: houd dit onder 140 tekens.']],
  ['no word on when to call', {when: undefined}, ['when: dit veld ontbreekt; vul het in.']],
  [
    'nothing about who checked it',
    {checked: undefined},
    ['checked: dit veld ontbreekt; vul het in.'],
  ],
  [
    'a day that does not exist',
    {checked: '2026-02-31'},
    ['checked: deze dag bestaat niet; kijk op de kalender.'],
  ],
  ['opening hours', {hours: '9 tot 5'}, ['hours: dit veld kennen we hier niet.']],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(HelpLineSchema, {...helpLine(), ...change})).toEqual(expected);
});
