import * as fc from 'fast-check';
import {shownStep} from '@site/test/builders/learner';
import {testRecord} from '@site/test/builders/work';
import {testReflection, testWalk} from '@site/test/builders/written';
import type {AnyRecord} from '../../schemas/records/record';
import {keyOfMoment} from '../check/practice';
import {doneAt} from './doneAt';
import {marked, NO_LEARNING} from './learning';
import {proofsIn} from './proofs';

const DAY = '2026-11-20T09:00:00.000Z';
const LATER = '2026-11-23T09:00:00.000Z';

const {data: _data, kind: _kind, v: _v, ...envelope} = testRecord();
const walk = (id: string, finished: string | null, isEnded = true): AnyRecord => ({
  ...envelope,
  id,
  kind: 'case-walk',
  v: 2,
  updated: LATER,
  data: testWalk({finished, ...(isEnded ? {} : {ended: null})}),
});
const reflection = (id: string, finished: string | null): AnyRecord => ({
  ...envelope,
  id,
  kind: 'reflection',
  v: 1,
  data: testReflection({finished}),
});
const practice = (log: Record<string, string[]>): AnyRecord => ({
  ...envelope,
  id: 'oefenen',
  kind: 'practice',
  v: 1,
  data: {
    log: Object.fromEntries(
      Object.entries(log).map(([question, moments]) => [
        question,
        Object.fromEntries(moments.map((moment) => [moment, 'wrong' as const])),
      ]),
    ),
    rounds: {},
  },
});

const CASE = shownStep('casus', {proof: {kind: 'case', story: 'de-deur'}});
const CHECK = shownStep('vragen', {proof: {kind: 'check', questions: ['een', 'twee']}});
const FORM = shownStep('vorm', {proof: {kind: 'form', form: 'reflection'}});
const done = (step: typeof CASE, ...records: AnyRecord[]) =>
  doneAt(step, NO_LEARNING, proofsIn(records));

test('a case that was walked to an ending is done, from the first time', () => {
  expect(done(CASE, walk('a', LATER), walk('b', DAY))).toEqual({at: DAY, by: 'proof'});
  expect(done(CASE, walk('a', null))).toEqual({at: LATER, by: 'proof'});
  expect(done(CASE, walk('a', null, false))).toBeUndefined();
});

test('a check is done when its last question was answered for the first time', () => {
  expect(done(CHECK, practice({een: [keyOfMoment(DAY)]}))).toBeUndefined();
  expect(done(CHECK, practice({een: [keyOfMoment(DAY)], twee: [keyOfMoment(LATER)]}))).toEqual({
    at: LATER,
    by: 'proof',
  });
});

test('a moment that is none says nothing, and breaks nothing', () => {
  const odd = practice({een: ['zzzzzzzzzzzz', 'geen-moment'], twee: ['zzzzzzzzzzz']});
  expect(done(CHECK, odd)).toBeUndefined();
});

test('a form is done when one of its kind was finished', () => {
  expect(done(FORM, reflection('a', null))).toBeUndefined();
  expect(done(FORM, reflection('a', DAY))).toEqual({at: DAY, by: 'proof'});
});

test('what somebody says goes before what the notebook shows', () => {
  const proofs = proofsIn([walk('a', DAY)]);
  expect(doneAt(CASE, marked(NO_LEARNING, 'casus', null), proofs)).toBeUndefined();
  expect(doneAt(CASE, marked(NO_LEARNING, 'casus', LATER), proofs)).toEqual({
    at: LATER,
    by: 'mark',
  });
});

test('whatever the order of the records, they show the same', () => {
  const records = [walk('a', DAY), walk('b', LATER), reflection('c', DAY), reflection('d', LATER)];
  fc.assert(
    fc.property(fc.shuffledSubarray(records, {minLength: 4}), (shuffled) => {
      expect(proofsIn(shuffled)).toEqual(proofsIn(records));
    }),
  );
});
