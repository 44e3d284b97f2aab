import * as v from 'valibot';
import {complaints} from '@site/test/builders/complaints';
import {post} from '@site/test/builders/records';
import {PostSchema} from './post';

const SLUG =
  'slug: gebruik alleen kleine letters, cijfers en streepjes, zoals terugblik/doe-mee-begint.';

test.each([
  ['the least', {}],
  ['a description of 30 characters', {description: 'x'.repeat(30)}],
  ['a description of 170 characters', {description: 'x'.repeat(170)}],
  ['an event in a month', {event: '2018-11'}],
  ['an event on a day', {event: '2020-06-18'}],
  ['a folder in its address', {slug: 'terugblik/doe-mee-begint'}],
  ['no marked terms', {terms_off: 'alle'}],
])('takes a post with %s', (_title, change) => {
  expect(complaints(PostSchema, {...post(), ...change})).toEqual([]);
});

test('reads a year that YAML takes for a number', () => {
  expect(v.parse(PostSchema, {...post(), event: 2018}).event).toBe('2018');
});

test.each<[string, object, string[]]>([
  ['no title', {title: undefined}, ['title: dit veld ontbreekt; vul het in.']],
  [
    'a description of 29 characters',
    {description: 'x'.repeat(29)},
    ['description: maak de omschrijving minstens 30 tekens lang.'],
  ],
  [
    'a description of 171 characters',
    {description: 'x'.repeat(171)},
    ['description: houd de omschrijving onder 170 tekens.'],
  ],
  ['no day', {date: undefined}, ['date: dit veld ontbreekt; vul het in.']],
  [
    'a month for a day',
    {date: '2026-11'},
    ['date: schrijf eerst het jaar, dan de maand, dan de dag, zoals 2026-11-21.'],
  ],
  [
    'a day that does not exist',
    {date: '2026-02-29'},
    ['date: deze dag bestaat niet; kijk op de kalender.'],
  ],
  [
    'an event in words',
    {event: 'november 2018'},
    ['event: schrijf de datum als 2020, 2020-06 of 2020-06-18.'],
  ],
  [
    'an event on a day that does not exist',
    {event: '2018-11-31'},
    ['event: deze dag bestaat niet; kijk op de kalender.'],
  ],
  ['no address', {slug: undefined}, ['slug: dit veld ontbreekt; vul het in.']],
  ['an address that begins with a slash', {slug: '/nieuws'}, [SLUG]],
  ['an address with a capital', {slug: 'Nieuws'}, [SLUG]],
  ['an address with an empty folder', {slug: 'terugblik//nieuws'}, [SLUG]],
  ['an address that ends in a slash', {slug: 'terugblik/'}, [SLUG]],
  ['an author', {authors: ['x']}, ['authors: dit veld kennen we hier niet.']],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(PostSchema, {...post(), ...change})).toEqual(expected);
});

test.each([
  ['geen', 'terms_off: "geen" kan hier niet. Kies een van: alle.'],
  [['caseload'], 'terms_off: een lijst kan hier niet. Kies een van: alle.'],
])('refuses to turn off %j: a post turns off all or nothing', (off, message) => {
  expect(complaints(PostSchema, {...post(), terms_off: off})).toEqual([message]);
});
