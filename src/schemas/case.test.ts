import {complaints} from '@site/test/builders/complaints';
import {ending, scene, story} from '@site/test/builders/story';
import {CaseSchema, type Case} from './case';
import {TO_WRITE} from './text';

const [ONE, AROUND, TWO, THREE] = story().scenes;
if (!ONE || !AROUND || !TWO || !THREE) {
  throw new Error('the story of the tests has four moments');
}
const check = (partial: Partial<Case>) => complaints(CaseSchema, story(partial));
const [FIRST, ...OTHERS] = ONE.options;
if (!FIRST) {
  throw new Error('a moment of the tests has a choice');
}
const withOption = (change: object) =>
  check({scenes: [{...ONE, options: [{...FIRST, ...change}, ...OTHERS]}, AROUND, TWO, THREE]});

test.each<[string, Partial<Case>]>([
  ['as it is', {}],
  [
    'that leads back to where somebody was',
    {
      scenes: [
        scene('een', 'twee', 'om'),
        scene('om', 'een', 'twee'),
        scene('twee', 'drie', 'om'),
        scene('drie', 'thuis', 'weg'),
      ],
    },
  ],
  [
    'with one ending',
    {
      endings: [ending('thuis')],
      scenes: [
        scene('een', 'twee', 'om'),
        scene('om', 'drie', 'twee'),
        scene('twee', 'drie', 'om'),
        scene('drie', 'thuis', 'om'),
      ],
    },
  ],
])('takes a story %s', (_what, partial) => {
  expect(check(partial)).toEqual([]);
});

test.each<[string, Partial<Case>, string]>([
  [
    'a choice that leads nowhere',
    {scenes: [scene('een', 'twee', 'nergens'), TWO, AROUND, THREE]},
    'scenes.0.options.1.to: "nergens" is geen moment en geen einde van dit verhaal; kies uit thuis, weg, een, twee, om, drie.',
  ],
  [
    'a moment that nobody reaches',
    {scenes: [...story().scenes, scene('los', 'thuis', 'weg')]},
    'scenes.4.id: niemand komt bij "los": geen keuze leidt erheen; wijs er een naartoe of haal het weg.',
  ],
  [
    'an ending that nobody reaches',
    {endings: [...story().endings, ending('los')]},
    'endings.2.id: niemand komt bij "los": geen keuze leidt erheen; wijs er een naartoe of haal het weg.',
  ],
  [
    'an ending after two choices',
    {
      scenes: [
        scene('een', 'twee', 'om'),
        scene('om', 'drie', 'twee'),
        scene('twee', 'drie', 'weg'),
        THREE,
      ],
    },
    'endings.1.id: bij "weg" ben je al na 2 keuzes; een verhaal heeft er minstens 3.',
  ],
  [
    'two moments with one id',
    {scenes: [...story().scenes, ONE]},
    'scenes.4.id: "een" staat er twee keer; geef dit een eigen id.',
  ],
  [
    'an ending called after a moment',
    {endings: [ending('thuis'), ending('weg'), ending('een')]},
    'endings.2.id: "een" staat er twee keer; geef dit een eigen id.',
  ],
  [
    'two choices with one id',
    {scenes: [scene('een', 'twee', 'twee'), AROUND, TWO, THREE]},
    'scenes.0.options.1.id: "naar-twee" staat er twee keer; geef dit een eigen id.',
  ],
  [
    'a dead end that is no ending',
    {scenes: [ONE, AROUND, TWO, scene('drie')]},
    'scenes.3.options: geef minstens twee keuzes; wie niets te kiezen heeft, hoort bij endings.',
  ],
])('refuses %s, and says where', (_what, partial, message) => {
  expect(check(partial)).toContain(message);
});

test('refuses a round without a way out, and names each moment in it', () => {
  const scenes = [
    scene('een', 'twee', 'rond'),
    scene('twee', 'drie', 'rond'),
    scene('drie', 'thuis', 'weg'),
    scene('rond', 'terug', 'terug-ook'),
    scene('terug', 'rond', 'terug-ook'),
    scene('terug-ook', 'rond', 'terug'),
  ];
  expect(check({scenes})).toEqual(
    ['rond', 'terug', 'terug-ook'].map(
      (id, index) =>
        `scenes.${index + 3}.id: wie bij "${id}" komt, blijft rondlopen: geen keuze leidt naar een einde.`,
    ),
  );
});

test.each(['effect', 'cost', 'felt', 'choice'])('refuses a choice without %s', (field) => {
  expect(withOption({[field]: ''})).toEqual([
    `scenes.0.options.0.${field}: dit veld is leeg; vul het in.`,
  ]);
});

test('refuses what npm run new left to write', () => {
  expect(withOption({effect: `${TO_WRITE}: wat er gebeurt`})).toEqual([
    `scenes.0.options.0.effect: hier staat nog "${TO_WRITE}"; schrijf de tekst.`,
  ]);
});
