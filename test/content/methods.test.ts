import path from 'node:path';
import type {PlannedMethod} from '@site/src/domain/catalog/types';
import {extraTime} from '@site/src/components/MethodList/extraTime';
import {ownSteps} from '@site/src/components/MethodList/ownSteps';
import {chooseMethods, timesOf, type Wish} from '@site/src/domain/intervision/choose';
import {sessionSteps} from '@site/src/domain/intervision/sessionSteps';
import {loadCatalog} from '@site/src/plugins/catalog/data/loadCatalog';

const {catalog} = loadCatalog(path.join(__dirname, '../..'));
const methods: PlannedMethod[] = catalog.methods
  .map(({record}) => record)
  .toSorted((one, other) => one.number - other.number);

/** Minutes as the ledger gives them (3.1 to 3.12), in its order. */
const LEDGER: [string, number][] = [
  ['incidentmethode', 65],
  ['roddelmethode', 60],
  ['tienstappenmethode', 90],
  ['balintmethode', 90],
  ['socratische-intervisie', 75],
  ['dilemmamethode', 105],
  ['oplossingsgerichte-intervisie', 65],
  ['leren-van-successen', 60],
  ['clinic', 60],
  ['u-procedure', 120],
  ['reflecterend-team', 60],
  ['vijfstappen', 60],
];

test('the twelve methods stand there in the order and with the minutes of the ledger', () => {
  expect(methods.map((method) => [method.id, timesOf(method).usual])).toEqual(LEDGER);
  expect(methods.filter(({timing}) => timing === 'source').map(({id}) => id)).toEqual([
    'incidentmethode',
  ]);
});

test('there are at least ten exercises, of a quarter of an hour to an hour', () => {
  expect(catalog.exercises.length).toBeGreaterThanOrEqual(10);
});

/** Worked by hand from the ledger's table of choice (3.13), sizes and times. */
const WORKED: [string, Wish, first: string[], ruledOut: string[]][] = [
  [
    'a new team of six, an hour and a half, something happened',
    {people: 6, minutes: 90, experience: 'new', kind: 'event'},
    ['incidentmethode'],
    [],
  ],
  [
    'an experienced team of six, two hours, somebody who touches me',
    {people: 6, minutes: 120, experience: 'experienced', kind: 'touched'},
    ['balintmethode'],
    [],
  ],
  [
    'three people',
    {people: 3},
    [],
    [
      'incidentmethode',
      'roddelmethode',
      'tienstappenmethode',
      'balintmethode',
      'socratische-intervisie',
      'dilemmamethode',
      'oplossingsgerichte-intervisie',
      'leren-van-successen',
      'clinic',
      'u-procedure',
      'reflecterend-team',
      'vijfstappen',
    ],
  ],
  [
    'is this right, eight people, two hours',
    {people: 8, minutes: 125, kind: 'values'},
    ['dilemmamethode'],
    [],
  ],
  ['twelve people, stuck', {people: 12, kind: 'stuck'}, ['reflecterend-team'], ['roddelmethode']],
  ['a tired team', {kind: 'energy'}, ['oplossingsgerichte-intervisie', 'leren-van-successen'], []],
  ['a conversation to practise', {kind: 'practise'}, ['clinic'], []],
  ['again and again, half an hour', {minutes: 30, kind: 'pattern'}, [], ['u-procedure']],
];

test.each(WORKED)('%s', (_what, wish, first, ruledOut) => {
  const advice = chooseMethods(wish, methods, extraTime);
  expect(advice.slice(0, first.length).map(({method}) => method.id)).toEqual(first);
  const out = advice.filter(({verdict}) => verdict === 'not').map(({method}) => method.id);
  expect(out).toEqual(expect.arrayContaining(ruledOut));
  expect(advice).toHaveLength(methods.length);
});

test('who says nothing gets every method in its own order, with nothing against it', () => {
  const advice = chooseMethods({}, methods, extraTime);
  expect(advice.map(({method}) => method.id)).toEqual(methods.map(({id}) => id));
  expect(advice.flatMap(({objections, reasons}) => [...objections, ...reasons])).toEqual([]);
});

test('every method that is not ruled out by time can be planned in that time', () => {
  for (const minutes of [30, 45, 60, 90, 120, 180]) {
    for (const {method, objections} of chooseMethods({minutes}, methods, extraTime)) {
      const least = timesOf(method).least + extraTime(method).least;
      expect([method.id, minutes, objections.includes('too-short')]).toEqual([
        method.id,
        minutes,
        minutes < least,
      ]);
    }
  }
});

// The clock and the minutes that somebody chose go by the id of a step.
test.each(methods)('no two steps of a session with $id have the same id', ({steps}) => {
  const ids = sessionSteps(steps, ownSteps()).map(({id}) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
