import * as v from 'valibot';
import {complaints} from '@site/test/builders/complaints';
import {reference} from '@site/test/builders/records';
import {ReferenceSchema} from './reference';

const NAME =
  'author.0: schrijf een naam als {family: Baart, given: A.}, of als {literal: CBS} voor een organisatie.';

test.each([
  ['a person', {}],
  ['a person without initials', {author: [{family: 'Baart'}]}],
  ['an organisation', {author: [{literal: 'CBS'}]}],
  ['both', {author: [{family: 'Baart', given: 'A.'}, {literal: 'CBS'}]}],
])('takes a reference by %s', (_title, change) => {
  expect(complaints(ReferenceSchema, {...reference(), ...change})).toEqual([]);
});

test('gives volume, issue and page as text, also where YAML reads a number', () => {
  const record = {...reference(), volume: 37, issue: 3, page: '338-355'};
  expect(v.parse(ReferenceSchema, record)).toMatchObject({
    volume: '37',
    issue: '3',
    page: '338-355',
  });
});

test.each<[string, object, string[]]>([
  ['no author', {author: []}, ['author: noem minstens één auteur.']],
  ['an author in one string', {author: ['Baart']}, [NAME]],
  ['an author without family name', {author: [{given: 'A.'}]}, [NAME]],
  ['an author who is person and organisation', {author: [{family: 'A', literal: 'B'}]}, [NAME]],
  [
    'an empty family name',
    {author: [{family: ''}]},
    ['author.0.family: dit veld is leeg; vul het in.'],
  ],
  ['a number that is not whole', {number: 1.5}, ['number: schrijf een heel getal.']],
  [
    'a year in words',
    {issued: '2004'},
    ['issued: hier hoort een getal te staan, en er staat "2004".'],
  ],
  [
    'a Dutch type',
    {type: 'boek'},
    [
      'type: "boek" kan hier niet. Kies een van: book, report, article-journal, webpage, speech, chapter.',
    ],
  ],
  ['a list of volumes', {volume: [1]}, ['volume: schrijf een getal of tekst.']],
  [
    'an address in small letters',
    {url: 'https://cbs.nl'},
    ['url: dit veld kennen we hier niet. Bedoelde je URL?'],
  ],
  ['an open connection', {URL: 'http://cbs.nl'}, ['URL: begin het adres met https://.']],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(ReferenceSchema, {...reference(), ...change})).toEqual(expected);
});
