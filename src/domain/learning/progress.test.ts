import * as fc from 'fast-check';
import {shownPath, shownStep} from '@site/test/builders/learner';
import type {Learning} from '../../schemas/records/learning';
import {marked, NO_LEARNING, worded} from './learning';
import {progressIn} from './progress';
import {proofsIn} from './proofs';
import {standingIn} from './standing';
import {stepsIn} from './stepsIn';

const NO_PROOFS = proofsIn([]);
const day = (number: number) => new Date(Date.UTC(2026, 10, number, 9)).toISOString();
const PATH = shownPath(['een', 'twee', 'drie'].map((id) => shownStep(id)));

const nextOf = (learning: Learning) => progressIn(PATH, learning, NO_PROOFS).next?.id;

test('the next step is the one after the last that was done, wherever somebody began', () => {
  expect(nextOf(NO_LEARNING)).toBe('een');
  expect(nextOf(marked(NO_LEARNING, 'twee', day(1)))).toBe('drie');
  expect(nextOf(marked(marked(NO_LEARNING, 'drie', day(1)), 'een', day(2)))).toBe('twee');
});

test('after the last step it goes back to what was skipped, and stops when all is done', () => {
  const skipped = marked(marked(NO_LEARNING, 'een', day(1)), 'drie', day(2));
  expect(nextOf(skipped)).toBe('twee');
  expect(nextOf(marked(skipped, 'twee', day(3)))).toBeUndefined();
});

test('a step of which somebody says that it is not done after all is open again', () => {
  const done = marked(NO_LEARNING, 'een', day(1));
  expect(progressIn(PATH, marked(done, 'een', null), NO_PROOFS)).toMatchObject({
    done: new Map(),
    minutesLeft: 30,
  });
});

const ids = fc.constantFrom('een', 'twee', 'drie', 'vier', 'elders');
const learnings: fc.Arbitrary<Learning> = fc.record({
  marks: fc.dictionary(ids, fc.option(fc.integer({min: 1, max: 28}).map(day))),
  words: fc.dictionary(ids, fc.constantFrom('', ' ', 'Ik belde.')),
});
const paths = fc
  .uniqueArray(ids, {minLength: 1})
  .map((steps) => shownPath(steps.map((id, place) => shownStep(id, {minutes: place + 1}))));

test('whatever was marked: done and open make all, the next is open, and minutes are those that are open', () => {
  fc.assert(
    fc.property(paths, learnings, (path, learning) => {
      const {done, all, next, minutesLeft} = progressIn(path, learning, NO_PROOFS);
      const open = stepsIn(path).filter(({id}) => !done.has(id));
      expect(done.size + open.length).toBe(all);
      expect(next === undefined).toBe(open.length === 0);
      expect(next === undefined || open.some(({id}) => id === next.id)).toBe(true);
      expect(minutesLeft).toBe(open.reduce((sum, {minutes}) => sum + (minutes ?? 0), 0));
    }),
  );
});

test('whatever was marked before: a mark does its own step and leaves every other as it was', () => {
  fc.assert(
    fc.property(paths, learnings, fc.nat(), (path, learning, pick) => {
      const steps = stepsIn(path);
      const chosen = steps[pick % steps.length]?.id ?? '';
      const before = progressIn(path, learning, NO_PROOFS).done;
      const after = progressIn(path, marked(learning, chosen, day(28)), NO_PROOFS).done;
      const undone = progressIn(path, marked(learning, chosen, null), NO_PROOFS).done;
      expect(after.get(chosen)?.at).toBe(day(28));
      expect(undone.has(chosen)).toBe(false);
      steps
        .filter(({id}) => id !== chosen)
        .forEach(({id}) => {
          expect(after.get(id)).toEqual(before.get(id));
          expect(undone.get(id)).toEqual(before.get(id));
        });
    }),
  );
});

test('whatever the order of the steps: a moved step keeps that it was done', () => {
  fc.assert(
    fc.property(paths, learnings, (path, learning) => {
      const turned = shownPath(stepsIn(path).toReversed());
      expect(progressIn(turned, learning, NO_PROOFS).done).toEqual(
        new Map([...progressIn(path, learning, NO_PROOFS).done].toReversed()),
      );
    }),
  );
});

describe('where somebody is among the paths', () => {
  const other = shownPath([shownStep('vier'), shownStep('vijf')], {id: 'wegen', title: 'Wegen'});
  const at = (learning: Learning) => standingIn([PATH, other], learning, NO_PROOFS);

  test('who marked nothing and wrote nothing is in none', () => {
    expect(at(NO_LEARNING).current).toBeUndefined();
    expect(at(worded(NO_LEARNING, 'een', '  ')).current).toBeUndefined();
  });

  test('it is the path that was worked at last', () => {
    const both = marked(marked(NO_LEARNING, 'een', day(1)), 'vier', day(2));
    expect(at(both).current).toMatchObject({path: {id: 'wegen'}, next: {id: 'vijf'}});
    expect(at(marked(both, 'twee', day(3))).current).toMatchObject({next: {id: 'drie'}});
  });

  test('a path that is finished makes room for the one before it', () => {
    const learning = ['vier', 'vijf'].reduce(
      (done, id, place) => marked(done, id, day(place + 5)),
      worded(NO_LEARNING, 'een', 'Ik belde.'),
    );
    expect(at(learning).current).toMatchObject({path: {id: 'inwerken'}, next: {id: 'een'}});
  });

  test('a page is ticked when every step on it was done', () => {
    const twice = shownPath([
      shownStep('een', {to: '/een'}),
      shownStep('nog-eens', {to: '/een'}),
      shownStep('twee', {to: '/twee'}),
    ]);
    const learning = marked(marked(NO_LEARNING, 'een', day(1)), 'twee', day(1));
    expect([...standingIn([twice], learning, NO_PROOFS).done]).toEqual(['/twee']);
  });
});
