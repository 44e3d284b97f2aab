import * as fc from 'fast-check';
import {MATCH, ONE, ORDER, SEVERAL, STATEMENT} from '@site/test/builders/check';
import type {Question} from '../../schemas/check';
import {isComplete, judge, rightAnswer} from './judge';
import {mixed} from './mixed';
import {moved} from './moved';
import {NO_PRACTICE, answered, keyOfMoment, newRound, roundOf} from './practice';

const ALL: readonly Question[] = [ONE, SEVERAL, STATEMENT, ORDER, MATCH];
const NOW = '2026-11-22T12:00:00.000Z';

describe('judging', () => {
  test.each(ALL)('the right answer to a question of kind $kind is right, and whole', (question) => {
    expect(judge(question, rightAnswer(question))).toBe('right');
    expect(isComplete(question, rightAnswer(question))).toBe(true);
  });

  test.each<[string, Question, string[], string]>([
    ['another option', ONE, ['mis'], 'wrong'],
    ['the other word about a statement', STATEMENT, ['klopt'], 'wrong'],
    ['a part of what holds', SEVERAL, ['raak'], 'partly'],
    ['all that holds, and more', SEVERAL, ['raak', 'mis', 'ook-raak'], 'partly'],
    ['only what does not hold', SEVERAL, ['mis'], 'wrong'],
    ['what holds, ticked in another order', SEVERAL, ['ook-raak', 'raak'], 'right'],
    ['two steps that changed places', ORDER, ['dan', 'eerst', 'laatst'], 'partly'],
    ['no step in its place', ORDER, ['dan', 'laatst', 'eerst'], 'wrong'],
    ['one pair', MATCH, ['a', 'c', 'b'], 'partly'],
    ['the same for every line', MATCH, ['b', 'b', 'b'], 'partly'],
    ['an option that is no longer there', ONE, ['weg'], 'wrong'],
  ])('%s', (_what, question, answer, grade) => {
    expect(judge(question, answer)).toBe(grade);
  });

  test.each<[string, Question, string[]]>([
    ['no option', ONE, []],
    ['nothing ticked', SEVERAL, []],
    ['a line without a choice', MATCH, ['a', '', 'c']],
    ['a step too few', ORDER, ['eerst', 'dan']],
  ])('%s is no whole answer', (_what, question, answer) => {
    expect(isComplete(question, answer)).toBe(false);
  });

  test('naming a right option twice does not stand for the other right option', () => {
    const [, right] = rightAnswer(SEVERAL);
    expect(right).toBeDefined();
    expect(judge(SEVERAL, [right ?? '', right ?? ''])).toBe('partly');
  });

  test('a step more than there are makes the right order no longer right', () => {
    expect(judge(ORDER, [...rightAnswer(ORDER), 'eerst'])).toBe('partly');
  });

  test('an answer is right only when it is the right one, whatever else was chosen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL),
        fc.array(fc.constantFrom('mis', 'raak', 'ook-raak', 'klopt', 'eerst', 'dan', 'a', 'b')),
        (question, answer) => {
          const sorted = (ids: readonly string[]) =>
            question.kind === 'several' ? ids.toSorted() : [...ids];
          const isRight =
            question.kind === 'one' || question.kind === 'true-false'
              ? answer[0] === rightAnswer(question)[0]
              : sorted(answer).join() === sorted(rightAnswer(question)).join();
          expect(judge(question, answer) === 'right').toBe(isRight);
        },
      ),
    );
  });
});

const parts = (count: number) => Array.from({length: count}, (_, index) => ({id: `id${index}`}));

describe('mixed', () => {
  test('has every part once, never in the order they came, and the same each time', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 6}), fc.string(), (count, seed) => {
        const given = parts(count);
        const found = mixed(given, seed);
        expect(found.toSorted((one, other) => one.id.localeCompare(other.id))).toEqual(given);
        expect(found).not.toEqual(given);
        expect(mixed(given, seed)).toEqual(found);
      }),
    );
  });

  test('one part stays as it is', () => {
    expect(mixed(parts(1), 'x')).toEqual(parts(1));
  });
});

test('a step moves one place, and beyond the ends not at all', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

describe('practice', () => {
  test('a moment comes back from its key to the millisecond, and a later one sorts after it', () => {
    fc.assert(
      fc.property(
        fc.integer({min: Date.parse('2020-01-01'), max: Date.parse('2050-01-01')}),
        fc.integer({min: 1, max: 1e9}),
        (at, later) => {
          const key = keyOfMoment(new Date(at).toISOString());
          expect(Number.parseInt(key, 36)).toBe(at);
          expect(key < keyOfMoment(new Date(at + later).toISOString())).toBe(true);
        },
      ),
    );
  });

  test('an answer stands in its round and in the log; a second one takes its place in the round alone', () => {
    const later = '2026-11-22T12:01:00.000Z';
    const first = answered(NO_PRACTICE, 'contact', ONE, {answer: ['mis'], now: NOW});
    const second = answered(first, 'contact', ONE, {answer: ['raak'], now: later});
    expect(second).toEqual({
      log: {'vraag-een': {[keyOfMoment(NOW)]: 'wrong', [keyOfMoment(later)]: 'right'}},
      rounds: {contact: {'vraag-een': ['raak']}},
    });
    expect(newRound(second, 'contact')).toEqual({log: second.log, rounds: {contact: {}}});
  });

  test('a round goes on at the first question without an answer, and counts what is right', () => {
    const one = answered(NO_PRACTICE, 'contact', ONE, {answer: ['raak'], now: NOW});
    const skipped = answered(one, 'contact', STATEMENT, {answer: ['klopt'], now: NOW});
    expect(roundOf(skipped, 'contact', ALL)).toEqual({
      grades: ['right', undefined, 'wrong', undefined, undefined],
      next: 1,
      right: 1,
    });
    expect(roundOf(skipped, 'contact', [ONE, STATEMENT]).next).toBe(2);
    expect(roundOf(skipped, 'afronden', ALL)).toMatchObject({next: 0, right: 0});
  });
});
