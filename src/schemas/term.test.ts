import * as v from 'valibot';
import {complaints} from '@site/test/builders/complaints';
import {term} from '@site/test/builders/records';
import {TermSchema} from './term';

/** A sentence of so many characters, with a full stop. */
const sentence = (length: number) => `${'x'.repeat(length - 1)}.`;

test.each<[string, object]>([
  ['a definition of 20 characters', {definition: sentence(20)}],
  ['a definition of 240 characters', {definition: sentence(240)}],
  ['a definition that asks', {definition: 'Met hoeveel mensen werk je tegelijk?'}],
  ['what only the glossary tells', {more: 'Een vast getal is niet bekend.'}],
  ['a page that explains it', {page: '/randvoorwaarden/caseload'}],
  ['other terms to look at', {see: ['hulpvraag', 'pilot']}],
  ['the wish never to be marked', {mark: 'nooit'}],
])('takes a term with %s', (_title, change) => {
  expect(complaints(TermSchema, {...term(), ...change})).toEqual([]);
});

test('takes a term that says no more than it must, without forms, sources and references', () => {
  const {forms: _forms, sources: _sources, see: _see, ...least} = term();
  expect(v.parse(TermSchema, least)).toEqual({...least, forms: [], sources: [], see: []});
});

test.each<[string, object, string[]]>([
  [
    'an id with a capital',
    {id: 'Caseload'},
    ['id: gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.'],
  ],
  ['no word', {term: ''}, ['term: dit veld is leeg; vul het in.']],
  ['no definition', {definition: undefined}, ['definition: dit veld ontbreekt; vul het in.']],
  [
    'a definition of 19 characters',
    {definition: sentence(19)},
    ['definition: de uitleg is te kort; schrijf een hele zin van minstens 20 tekens.'],
  ],
  [
    'a definition of 241 characters',
    {definition: sentence(241)},
    ['definition: houd de uitleg onder 240 tekens; zet de rest in more.'],
  ],
  [
    'a definition without a full stop',
    {definition: 'Het aantal mensen dat een coach begeleidt'},
    ['definition: eindig de uitleg met een punt.'],
  ],
  [
    'one form that is no list',
    {forms: 'caseloads'},
    [
      'forms: hier hoort een lijst (regels die met een streepje beginnen) te staan, en er staat "caseloads".',
    ],
  ],
  ['an empty form', {forms: ['caseloads', '']}, ['forms.1: dit veld is leeg; vul het in.']],
  [
    'a page of another site',
    {page: 'https://elders.nl/caseload'},
    ['page: schrijf een adres op deze site, zoals /pilots/leiden.'],
  ],
  [
    'another way of marking',
    {mark: 'altijd'},
    ['mark: "altijd" kan hier niet. Kies een van: nooit.'],
  ],
  [
    'a field that it does not know',
    {source: ['divosa-2020']},
    ['source: dit veld kennen we hier niet. Bedoelde je sources?'],
  ],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(TermSchema, {...term(), ...change})).toEqual(expected);
});
