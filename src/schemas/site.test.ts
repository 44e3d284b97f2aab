import {complaints} from '@site/test/builders/complaints';
import {site} from '@site/test/builders/records';
import {isUnpublished, SiteSchema} from './site';

test('takes a site with every field filled in', () => {
  expect(complaints(SiteSchema, site())).toEqual([]);
});

test.each<[string, object, string[]]>([
  [
    'a slash at the end',
    {url: 'https://kennisbank.nl/'},
    ['url: laat de schuine streep aan het eind weg.'],
  ],
  ['an open connection', {url: 'http://kennisbank.nl'}, ['url: begin het adres met https://.']],
  [
    'a mail address without a domain',
    {contactEmail: 'redactie'},
    ['contactEmail: is geen geldig e-mailadres.'],
  ],
  ['an empty mail address', {securityEmail: ''}, ['securityEmail: dit veld is leeg; vul het in.']],
  [
    'a year alone',
    {securityExpires: 2027},
    ['securityExpires: hier hoort tekst te staan, en er staat 2027.'],
  ],
  [
    'a day in words',
    {securityExpires: '21 november 2027'},
    ['securityExpires: schrijf eerst het jaar, dan de maand, dan de dag, zoals 2026-11-21.'],
  ],
  [
    'an accessibility status of its own',
    {accessibilityStatus: 'goed'},
    [
      'accessibilityStatus: "goed" kan hier niet. Kies een van: niet-onderzocht, voldoet-gedeeltelijk, voldoet.',
    ],
  ],
  [
    'the Dutch name of a field',
    {title: undefined, titel: 'x'},
    [
      'title: dit veld ontbreekt; vul het in.',
      'titel: dit veld kennen we hier niet. Bedoelde je title?',
    ],
  ],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(SiteSchema, {...site(), ...change})).toEqual(expected);
});

test.each([
  ['https://kennisbank.example', true],
  ['https://kennisbank.nl', false],
  ['https://www.example.nl', false],
])('of %s, isUnpublished says %s', (url, expected) => {
  expect(isUnpublished(site({url}))).toBe(expected);
});
