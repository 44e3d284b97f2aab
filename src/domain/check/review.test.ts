import * as fc from 'fast-check';
import type {Grade, Practice} from '../../schemas/records/practice';
import {keyOfMoment} from './practice';
import {reviewOf} from './review';
import {scheduleOf} from './schedule';
import {sittingsOf} from './sittings';

const DAY = 24 * 60 * 60 * 1000;
const HOUR = DAY / 24;
const START = Date.parse('2026-11-22T12:00:00.000Z');
/** Beyond every moment that these tests write. */
const LATER = Date.parse('2060-01-01');
const SEEDED = {seed: 20261122, numRuns: 300};

const keyAt = (at: number) => keyOfMoment(new Date(at).toISOString());
const logOf = (...answers: readonly (readonly [number, Grade])[]): Record<string, Grade> =>
  Object.fromEntries(answers.map(([at, grade]) => [keyAt(at), grade]));
const daysUntil = (log: Record<string, Grade>, from: number) =>
  ((scheduleOf(log, LATER)?.due ?? Number.NaN) - from) / DAY;

const grades = fc.constantFrom<Grade>('right', 'partly', 'wrong');
const moments = fc.integer({min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01')});
const answers = fc.uniqueArray(fc.tuple(moments, grades), {
  minLength: 1,
  maxLength: 30,
  selector: ([at]) => at,
});
/** Keys as a file of somebody else may hold them. */
const oddKeys = fc.constantFrom('0', '-1', 'zz-zz', 'zzzzzzzzzzzz', 'a'.repeat(80), '00mi9f3k2a');

describe('when a question comes back', () => {
  test.each<[Grade, number]>([
    ['wrong', 1],
    ['partly', 2],
    ['right', 3],
  ])('after a first answer that is %s it comes back in %d days', (grade, days) => {
    expect(daysUntil(logOf([START, grade]), START)).toBe(days);
  });

  test('a question that was never answered does not come back', () => {
    expect(scheduleOf({}, LATER)).toBeUndefined();
  });

  test('a second try within the hour leaves it missed, and one of the next day does not', () => {
    const retried = logOf([START, 'wrong'], [START + HOUR / 2, 'right']);
    expect(scheduleOf(retried, LATER)).toEqual({due: START + HOUR / 2 + DAY, last: 'wrong'});
    const remembered = logOf([START, 'wrong'], [START + DAY, 'right']);
    expect(scheduleOf(remembered, LATER)?.last).toBe('right');
    expect(daysUntil(remembered, START + DAY)).toBeGreaterThan(1);
  });

  test('who knows it each time it comes back is asked ever less often, up to about a year', () => {
    let log = logOf([START, 'right']);
    let at = START;
    let before = 0;
    for (let time = 0; time < 12; time += 1) {
      const days = daysUntil(log, at);
      expect(days > before || days >= 365).toBe(true);
      expect(days).toBeLessThan(370);
      before = days;
      at += days * DAY;
      log = {...log, ...logOf([at, 'right'])};
    }
    expect(before).toBeGreaterThanOrEqual(365);
  });

  test('the order of the log makes no difference, and it is always after the last answer', () => {
    fc.assert(
      fc.property(answers, fc.func(fc.integer()), (given, chance) => {
        const log = logOf(...given);
        const other = logOf(...given.toSorted((a, b) => chance(a) - chance(b)));
        const found = scheduleOf(log, LATER);
        expect(scheduleOf(other, LATER)).toEqual(found);
        const last = Math.max(...given.map(([at]) => at));
        expect(found?.due).toBeGreaterThanOrEqual(last + DAY);
      }),
      SEEDED,
    );
  });

  test('an answer never brings it back sooner than a poorer one at that moment', () => {
    fc.assert(
      fc.property(answers, fc.integer({min: 1, max: 400 * DAY}), (given, wait) => {
        const at = Math.max(...given.map(([moment]) => moment)) + wait;
        const [right, partly, wrong] = (['right', 'partly', 'wrong'] as const).map((grade) =>
          daysUntil(logOf(...given, [at, grade]), at),
        );
        expect(right).toBeGreaterThanOrEqual(partly ?? Number.NaN);
        expect(partly).toBeGreaterThanOrEqual(wrong ?? Number.NaN);
      }),
      SEEDED,
    );
  });

  test('keys that are no moment, and moments that are still to come, change nothing', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.tuple(oddKeys, grades)), (given, odd) => {
        const log = logOf(...given);
        // '0' is the start of 1970: a moment, of a clock that was never set.
        const added = Object.fromEntries(odd.filter(([key]) => key !== '0'));
        const ahead = logOf([LATER, 'right'], [LATER + DAY, 'wrong']);
        expect(scheduleOf({...added, ...log, ...ahead}, LATER)).toEqual(scheduleOf(log, LATER));
      }),
      SEEDED,
    );
  });

  test('one that was answered at no moment of use is due at once', () => {
    expect(scheduleOf({'geen-moment': 'right'}, LATER)).toEqual({due: 0, last: 'wrong'});
    expect(scheduleOf(logOf([LATER + DAY, 'right']), LATER)?.due).toBe(0);
  });

  test('thousands of answers, and a clock at 1970, give a day all the same', () => {
    const many = Array.from({length: 5000}, (_, index): [number, Grade] => [
      index * HOUR * 2,
      index % 7 === 0 ? 'wrong' : 'right',
    ]);
    const last = Math.max(...many.map(([at]) => at));
    expect(daysUntil(logOf(...many), last)).toBeGreaterThanOrEqual(1);
    expect(daysUntil(logOf([0, 'wrong']), 0)).toBe(1);
  });
});

test('answers shortly after each other are one sitting, as poor as the poorest', () => {
  const log = logOf(
    [START, 'partly'],
    [START + HOUR - 1, 'wrong'],
    [START + 2 * HOUR - 2, 'right'],
    [START + 3 * HOUR, 'right'],
  );
  expect(sittingsOf(log, LATER)).toEqual([
    {at: START + 2 * HOUR - 2, grade: 'wrong'},
    {at: START + 3 * HOUR, grade: 'right'},
  ]);
});

const practiceOf = (log: Practice['log']): Practice => ({log, rounds: {}});

describe('what is to be asked again', () => {
  const log = {
    'lang-goed': logOf([START - 9 * DAY, 'right']),
    goed: logOf([START - 5 * DAY, 'right']),
    gemist: logOf([START - 2 * DAY, 'wrong']),
    deels: logOf([START - 4 * DAY, 'partly']),
    straks: logOf([START, 'right']),
    weg: logOf([START - 9 * DAY, 'wrong']),
    'proto-nieuw': {},
  };
  const known = ['goed', 'nooit', 'lang-goed', 'straks', 'gemist', 'proto-nieuw', 'deels'];

  test('what was missed comes first, then what waits longest; not what is gone or never was', () => {
    expect(reviewOf(practiceOf(log), known, START + DAY)).toEqual({
      waiting: ['deels', 'gemist', 'lang-goed', 'goed'],
      next: START + 3 * DAY,
      isBegun: true,
    });
  });

  test('before the first answer nothing waits, and nothing comes back', () => {
    expect(reviewOf(practiceOf({weg: log.weg}), known, START)).toEqual({
      waiting: [],
      next: undefined,
      isBegun: false,
    });
  });

  test('each question waits once or comes back later, and the same each time', () => {
    const ids = fc.constantFrom(...known, 'weg');
    fc.assert(
      fc.property(
        fc.dictionary(
          ids,
          answers.map((given) => logOf(...given)),
        ),
        fc.array(ids),
        moments,
        (all, there, until) => {
          const found = reviewOf(practiceOf(all), there, until);
          expect(new Set(found.waiting).size).toBe(found.waiting.length);
          expect(found.waiting.every((id) => there.includes(id) && id in all)).toBe(true);
          expect(found.next === undefined || found.next >= until).toBe(true);
          expect(reviewOf(practiceOf(all), there, until)).toEqual(found);
        },
      ),
      SEEDED,
    );
  });

  test('who answers a question that waits is not asked it again that day', () => {
    fc.assert(
      fc.property(answers, grades, moments, (given, grade, now) => {
        const until = now + 6 * HOUR;
        const before = Object.fromEntries(
          given.filter(([at]) => at < now).map(([at, one]) => [keyAt(at), one]),
        );
        const after = {...before, ...logOf([now, grade])};
        expect(reviewOf(practiceOf({goed: after}), known, until).waiting).toEqual([]);
      }),
      SEEDED,
    );
  });
});
