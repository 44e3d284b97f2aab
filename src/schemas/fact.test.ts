import * as v from 'valibot';
import {complaints} from '@site/test/builders/complaints';
import {fact} from '@site/test/builders/records';
import {FactSchema, type Figure} from './fact';

const exact: Figure = {text: '77 procent', unit: 'procent', precision: 'exact', value: 77};
const range: Figure = {text: '3 tot 4', unit: 'telefoontjes', precision: 'range', min: 3, max: 4};

test.each([
  ['without a figure', fact()],
  ['with a number', fact({figure: exact})],
  ['with a number that is about right', fact({figure: {...exact, precision: 'about'}})],
  ['with a range', fact({figure: range})],
  ['with several sources', fact({sources: ['divosa-2020', 'tva-2021']})],
  ['from literature', fact({kind: 'literatuur'})],
])('takes a fact %s as it is', (_title, record) => {
  expect(v.parse(FactSchema, record)).toEqual(record);
});

test.each<[string, object, string[]]>([
  [
    'a small letter in the id',
    {id: 'r01'},
    ['id: schrijf een hoofdletter en twee cijfers, zoals R01.'],
  ],
  [
    'an id of three digits',
    {id: 'R001'},
    ['id: schrijf een hoofdletter en twee cijfers, zoals R01.'],
  ],
  [
    'an unknown kind',
    {kind: 'mening'},
    ['kind: "mening" kan hier niet. Kies een van: onderzoek, literatuur.'],
  ],
  ['no limit', {limit: undefined}, ['limit: dit veld ontbreekt; vul het in.']],
  ['an empty limit', {limit: ''}, ['limit: dit veld is leeg; vul het in.']],
  [
    'a misspelt field',
    {limit: undefined, limiet: 'x'},
    [
      'limit: dit veld ontbreekt; vul het in.',
      'limiet: dit veld kennen we hier niet. Bedoelde je limit?',
    ],
  ],
  ['no source', {sources: []}, ['sources: noem minstens één bron uit data/sources.yaml.']],
  [
    'a source that is no list',
    {sources: 'divosa-2020'},
    [
      'sources: hier hoort een lijst (regels die met een streepje beginnen) te staan, en er staat "divosa-2020".',
    ],
  ],
  [
    'a source that is no slug',
    {sources: ['divosa-2020', 'TvA 2021']},
    ['sources.1: gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.'],
  ],
  [
    'a bare number as figure',
    {figure: 77},
    ['figure: hier hoort een groep velden met een naam en een waarde te staan, en er staat 77.'],
  ],
  [
    'an unknown precision',
    {figure: {...exact, precision: 'precies'}},
    [
      'figure.precision: "precies" kan hier niet. Kies een van: exact, about, more-than, up-to, range.',
    ],
  ],
  [
    'a figure without precision',
    {figure: {...exact, precision: undefined}},
    ['figure.precision: dit veld ontbreekt; vul het in.'],
  ],
  [
    'a value in words',
    {figure: {...exact, value: '77'}},
    ['figure.value: hier hoort een getal te staan, en er staat "77".'],
  ],
  [
    'a misspelt field of the figure',
    {figure: {...exact, value: undefined, vaule: 77}},
    [
      'figure.value: dit veld ontbreekt; vul het in.',
      'figure.vaule: dit veld kennen we hier niet. Bedoelde je value?',
    ],
  ],
  [
    'a range with one value',
    {figure: {...range, max: undefined, value: 3}},
    [
      'figure.max: dit veld ontbreekt; vul het in.',
      'figure.value: dit veld kennen we hier niet. Bedoelde je value?',
    ],
  ],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(FactSchema, {...fact(), ...change})).toEqual(expected);
});
