import * as v from 'valibot';
import {complaints} from '@site/test/builders/complaints';
import {source} from '@site/test/builders/records';
import {SOURCE_KINDS, SourceSchema} from './source';

const URL_OR_REASON =
  'url: geef een bron een url, of een urlReason die zegt waarom er geen is (niet allebei).';

test.each([
  ['with an address', {}],
  ['with a reason why it has no address', {url: undefined, urlReason: 'Alleen op papier.'}],
  ['without a date that a computer can read', {date: {text: 'zonder datum'}}],
  ['whose link was opened', {checked: '2026-11-21'}],
  ['that is one of the core documents', {core: true}],
])('takes a source %s', (_title, change) => {
  expect(complaints(SourceSchema, {...source(), ...change})).toEqual([]);
});

test('takes a source for no core document when the file does not say so', () => {
  const {core: _core, ...record} = source();
  expect(v.parse(SourceSchema, record).core).toBe(false);
});

test('reads a year that YAML takes for a number', () => {
  const record = {...source(), date: {text: '2020', iso: 2020}};
  expect(v.parse(SourceSchema, record).date.iso).toBe('2020');
});

test.each<[string, object, string[]]>([
  ['neither address nor reason', {url: undefined}, [URL_OR_REASON]],
  ['both address and reason', {urlReason: 'Alleen op papier.'}, [URL_OR_REASON]],
  ['an open connection', {url: 'http://divosa.nl'}, ['url: begin het adres met https://.']],
  ['an empty address', {url: ''}, ['url: dit veld is leeg; vul het in.']],
  [
    'an unknown kind',
    {kind: 'blog'},
    [`kind: "blog" kan hier niet. Kies een van: ${SOURCE_KINDS.join(', ')}.`],
  ],
  ['no word on who speaks', {bias: undefined}, ['bias: dit veld ontbreekt; vul het in.']],
  ['nothing about the link', {checked: undefined}, ['checked: dit veld ontbreekt; vul het in.']],
  [
    'a day in words',
    {checked: 'gisteren'},
    ['checked: schrijf eerst het jaar, dan de maand, dan de dag, zoals 2026-11-21.'],
  ],
  [
    'yes in words',
    {core: 'ja'},
    ['core: hier hoort true of false, zonder aanhalingstekens, te staan, en er staat "ja".'],
  ],
  [
    'a bare date',
    {date: 2020},
    ['date: hier hoort een groep velden met een naam en een waarde te staan, en er staat 2020.'],
  ],
  [
    'a month that does not exist',
    {date: {text: 'x', iso: '2020-13'}},
    ['date.iso: schrijf de datum als 2020, 2020-06 of 2020-06-18.'],
  ],
  [
    'a Dutch name in the date, with the right one',
    {date: {tekst: 'x'}},
    [
      'date.text: dit veld ontbreekt; vul het in.',
      'date.tekst: dit veld kennen we hier niet. Bedoelde je text?',
    ],
  ],
  [
    'a field of the source in the date, without a wrong hint',
    {date: {text: 'x', id: 'y'}},
    ['date.id: dit veld kennen we hier niet.'],
  ],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(SourceSchema, {...source(), ...change})).toEqual(expected);
});
