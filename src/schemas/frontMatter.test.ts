import {complaints} from '@site/test/builders/complaints';
import {frontMatter} from '@site/test/builders/records';
import {FrontMatterSchema} from './frontMatter';
import {DRAWINGS, PAGE_KINDS} from './pageLists';

const TERMS_OFF = 'terms_off: schrijf "alle", of een lijst van begrippen, zoals [caseload].';

test.each([
  ['the least', {}],
  ['a drawing', {drawing: 'bank'}],
  ['an address of its own', {slug: '/'}],
  ['a place in the list', {sidebar_position: 2, sidebar_label: 'Leiden', id: 'leiden'}],
  ['the kind of a card', {kind: 'kaart'}],
  ['the kind of a guide for editors', {kind: 'handleiding'}],
  ['all terms turned off', {terms_off: 'alle'}],
  ['some terms turned off', {terms_off: ['caseload', 'hulpvraag']}],
  ['a list without terms to turn off', {terms_off: []}],
  ['a description of 50 characters', {description: 'x'.repeat(50)}],
  ['a description of 170 characters', {description: 'x'.repeat(170)}],
])('takes a page with %s', (_title, change) => {
  expect(complaints(FrontMatterSchema, {...frontMatter(), ...change})).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['no title', {title: undefined}, ['title: dit veld ontbreekt; vul het in.']],
  [
    'a description of 49 characters',
    {description: 'x'.repeat(49)},
    ['description: maak de omschrijving minstens 50 tekens lang.'],
  ],
  [
    'a description of 171 characters',
    {description: 'x'.repeat(171)},
    ['description: houd de omschrijving onder 170 tekens.'],
  ],
  [
    'an unknown kind',
    {kind: 'pagina'},
    [`kind: "pagina" kan hier niet. Kies een van: ${PAGE_KINDS.join(', ')}.`],
  ],
  [
    'an unknown drawing',
    {drawing: 'huis'},
    [`drawing: "huis" kan hier niet. Kies een van: ${DRAWINGS.join(', ')}.`],
  ],
  [
    'a day in words',
    {reviewed: '21 november 2026'},
    ['reviewed: schrijf eerst het jaar, dan de maand, dan de dag, zoals 2026-11-21.'],
  ],
  [
    'a day that does not exist',
    {reviewed: '2026-02-31'},
    ['reviewed: deze dag bestaat niet; kijk op de kalender.'],
  ],
  ['one term turned off outside a list', {terms_off: 'caseload'}, [TERMS_OFF]],
  ['terms turned off by a yes', {terms_off: true}, [TERMS_OFF]],
  [
    'a term turned off by its name in capitals',
    {terms_off: ['caseload', 'AVG']},
    ['terms_off.1: gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.'],
  ],
  ['an address without slash', {slug: 'leiden'}, ['slug: begin het adres met een schuine streep.']],
  ['half a minute', {minutes: 0.5}, ['minutes: schrijf een heel getal.']],
  ['no minutes', {minutes: 0}, ['minutes: schrijf minstens 1 minuut.']],
  ['a field of another site', {tags: ['x']}, ['tags: dit veld kennen we hier niet.']],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(FrontMatterSchema, {...frontMatter(), ...change})).toEqual(expected);
});
