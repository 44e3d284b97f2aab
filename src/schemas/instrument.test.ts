import * as fc from 'fast-check';
import * as v from 'valibot';
import {complaints} from '@site/test/builders/complaints';
import {instrument} from '@site/test/builders/records';
import {InstrumentSchema, ItemSchema, QuestionsSchema, type Instrument} from './instrument';
import {KeySchema} from './records/text';

const [WINDOW] = instrument().windows;
const [FIRST, SECOND, THIRD] = instrument().dimensions;
const [ITEM, ...OTHERS] = FIRST?.items ?? [];
if (!WINDOW || !FIRST || !SECOND || !THIRD || !ITEM) {
  throw new Error('the instrument of the tests has a window, three dimensions and an item');
}

type Dimension = Instrument['dimensions'][number];

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({length: count}, (_, index) => make(index));

/** An item or a dimension that fits beside any other. */
const item = (index: number) => ({...ITEM, id: `vraag-${index}`});
const dimension = (index: number): Dimension => ({
  ...FIRST,
  id: `onderdeel-${index}`,
  items: many(3, (number) => item(index * 10 + number)),
});

/** A whole instrument in which only the first dimension, or its first item, is another. */
const withFirst = (change: object) => ({dimensions: [{...FIRST, ...change}, SECOND, THIRD]});
const withItem = (change: object) => withFirst({items: [{...ITEM, ...change}, ...OTHERS]});

test.each([
  ['of three dimensions', {}],
  ['of ten dimensions', {dimensions: many(10, dimension)}],
  ['with a dimension of seven items', withFirst({items: many(7, item)})],
  ['in its second version', {version: 2}],
  ['with a second window', {windows: [WINDOW, {...WINDOW, id: 'deze-week'}]}],
  ['with a name of 30 characters', withFirst({name: 'x'.repeat(30)})],
  ['with the same id for a dimension and an item', withItem({id: FIRST.id})],
  ['with two next steps', withFirst({steps: [...FIRST.steps, {text: 'Bel.', page: '/contact'}]})],
])('takes an instrument %s', (_title, change) => {
  expect(complaints(InstrumentSchema, {...instrument(), ...change})).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['no title', {title: undefined}, ['title: dit veld ontbreekt; vul het in.']],
  ['version 0', {version: 0}, ['version: tel vanaf 1.']],
  ['half a version', {version: 1.5}, ['version: schrijf een heel getal.']],
  ['no minutes', {minutes: 0}, ['minutes: geef het aantal minuten.']],
  [
    'three answers',
    {windows: [{...WINDOW, answers: ['niet', 'soms', 'vaak']}]},
    ['windows.0.answers: geef precies vier antwoorden, van niet naar vaak.'],
  ],
  [
    'two dimensions',
    {dimensions: [FIRST, SECOND]},
    ['dimensions: geef minstens drie onderdelen: van minder is geen web te tekenen.'],
  ],
  [
    'eleven dimensions',
    {dimensions: many(11, dimension)},
    ['dimensions: geef hoogstens tien onderdelen.'],
  ],
  [
    'two items',
    withFirst({items: many(2, item)}),
    ['dimensions.0.items: geef minstens drie vragen: van minder is geen beeld te maken.'],
  ],
  [
    'eight items',
    withFirst({items: many(8, item)}),
    ['dimensions.0.items: geef hoogstens zeven vragen.'],
  ],
  [
    'a name of 31 characters',
    withFirst({name: 'x'.repeat(31)}),
    ['dimensions.0.name: houd de naam onder 30 tekens: hij staat in een tekening.'],
  ],
  [
    'no next step',
    withFirst({steps: []}),
    ['dimensions.0.steps: geef minstens één volgende stap.'],
  ],
  [
    'a step to another site',
    withFirst({steps: [{text: 'Lees.', page: 'https://kennisbank.example'}]}),
    ['dimensions.0.steps.0.page: schrijf een adres op deze site, zoals /pilots/leiden.'],
  ],
  [
    'an item without the words of a colleague',
    withItem({peer: undefined}),
    ['dimensions.0.items.0.peer: dit veld ontbreekt; vul het in.'],
  ],
  [
    'a misspelt field in an item',
    withItem({selv: 'Ik belde.'}),
    ['dimensions.0.items.0.selv: dit veld kennen we hier niet. Bedoelde je self?'],
  ],
  [
    'an id in capitals',
    withItem({id: 'Gebeld'}),
    [
      'dimensions.0.items.0.id: gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020.',
    ],
  ],
  [
    'an id of 81 characters',
    withItem({id: 'x'.repeat(81)}),
    ['dimensions.0.items.0.id: houd het id onder 80 tekens.'],
  ],
  [
    'an id that every object has already',
    withItem({id: 'constructor'}),
    ['dimensions.0.items.0.id: dit woord gebruikt de browser zelf al; kies een ander id.'],
  ],
  [
    'a window that is not there',
    withItem({window: 'deze-week'}),
    ['dimensions.0.items.0.window: "deze-week" staat niet bij windows; kies uit afgelopen-maand.'],
  ],
  [
    'a window twice',
    {windows: [WINDOW, WINDOW]},
    ['windows.1.id: "afgelopen-maand" staat er twee keer; geef dit een eigen id.'],
  ],
  [
    'a dimension twice',
    {dimensions: [FIRST, {...SECOND, id: FIRST.id}, THIRD]},
    ['dimensions.1.id: "contact" staat er twee keer; geef dit een eigen id.'],
  ],
  [
    'an item twice in one dimension',
    withFirst({items: [ITEM, ...OTHERS, ITEM]}),
    ['dimensions.0.items.3.id: "contact-een" staat er twee keer; geef dit een eigen id.'],
  ],
  [
    'an item of another dimension',
    {dimensions: [FIRST, SECOND, {...THIRD, items: [...THIRD.items, ITEM]}]},
    ['dimensions.2.items.3.id: "contact-een" staat er twee keer; geef dit een eigen id.'],
  ],
])('refuses %s', (_title, change, expected) => {
  expect(complaints(InstrumentSchema, {...instrument(), ...change})).toEqual(expected);
});

test('refuses questions from outside that do not hold together either', () => {
  const {about: _about, minutes: _minutes, dimensions, ...rest} = instrument();
  const asked = dimensions.map(({steps: _steps, ...questions}) => questions);
  expect(v.is(QuestionsSchema, {...rest, dimensions: asked})).toBe(true);
  expect(v.is(QuestionsSchema, {...rest, windows: [], dimensions: asked})).toBe(false);
  expect(v.is(QuestionsSchema, {...rest, dimensions: [...asked, ...asked]})).toBe(false);
});

test('every id that it takes can be the key of an answer', () => {
  const letters = fc.string({unit: fc.constantFrom('a', 'z', '0', '-'), maxLength: 90});
  const ids = fc.oneof(letters, fc.constantFrom('constructor', 'prototype', '__proto__'));
  fc.assert(
    fc.property(ids, (id) => {
      const taken = v.is(ItemSchema, {...ITEM, id});
      expect(taken && !v.is(KeySchema, id)).toBe(false);
    }),
  );
});
