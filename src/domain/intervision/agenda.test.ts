import * as fc from 'fast-check';
import type {SessionStep} from '@site/src/schemas/records/intervision';
import {agendaOf} from './agenda';

const step = (id: string, minutes: number, least = 1, most = 60): SessionStep => ({
  id,
  title: id,
  minutes,
  least,
  most,
  about: '',
  say: '',
  serves: null,
});

/** Steps with bounds that hold, and minutes that somebody chose for some of them. */
const session = fc
  .array(
    fc.record({
      least: fc.integer({min: 1, max: 40}),
      minutes: fc.nat(40),
      most: fc.nat(40),
      chosen: fc.option(fc.integer({min: 1, max: 240}), {nil: undefined}),
    }),
    {minLength: 1, maxLength: 14},
  )
  .map((rows) => ({
    steps: rows.map(({least, minutes, most}, index) =>
      step(`s${index}`, least + minutes, least, least + minutes + most),
    ),
    chosen: Object.fromEntries(
      rows.flatMap(({chosen}, index) => (chosen === undefined ? [] : [[`s${index}`, chosen]])),
    ),
  }));

test('an agenda adds up, leaves no gap, and cuts no step under its least', () => {
  fc.assert(
    fc.property(session, fc.integer({min: 15, max: 480}), ({steps, chosen}, minutes) => {
      const agenda = agendaOf(steps, chosen, minutes);
      fc.pre(agenda.kind === 'fits');
      let at = 0;
      for (const line of agenda.lines) {
        expect(line.from).toBe(at);
        expect(Number.isInteger(line.minutes)).toBe(true);
        expect(line.minutes).toBeGreaterThanOrEqual(line.step.least);
        expect(line.minutes).toBeLessThanOrEqual(line.step.most);
        at += line.minutes;
      }
      expect(at + agenda.spare).toBe(minutes);
      expect(agenda.spare).toBeGreaterThanOrEqual(0);
      expect(agenda.lines.map((line) => line.step)).toEqual(steps);
    }),
    {seed: 9, numRuns: 400},
  );
});

test('what is left over is left only when every step has its most, or what was chosen for it', () => {
  fc.assert(
    fc.property(session, fc.integer({min: 15, max: 480}), ({steps, chosen}, minutes) => {
      const agenda = agendaOf(steps, chosen, minutes);
      fc.pre(agenda.kind === 'fits' && agenda.spare > 0);
      for (const line of agenda.lines) {
        const wanted = chosen[line.step.id] ?? line.step.most;
        expect(line.minutes).toBe(Math.max(line.step.least, Math.min(line.step.most, wanted)));
      }
    }),
    {seed: 9, numRuns: 400},
  );
});

test('more time makes no step shorter', () => {
  fc.assert(
    fc.property(session, fc.integer({min: 15, max: 479}), ({steps, chosen}, minutes) => {
      const less = agendaOf(steps, chosen, minutes);
      const more = agendaOf(steps, chosen, minutes + 1);
      fc.pre(less.kind === 'fits' && more.kind === 'fits');
      const shorter = more.lines.filter(
        (line, index) => line.minutes < (less.lines[index]?.minutes ?? 0) - 1,
      );
      // Rounding may move one minute from a step to another; never more.
      expect(shorter).toEqual([]);
    }),
    {seed: 9, numRuns: 400},
  );
});

const TEN = [step('vertellen', 10, 5, 20), step('vragen', 20, 10, 30), step('kiezen', 10, 6, 12)];

test.each([
  ['its own time', 40, {}, [10, 20, 10], 0],
  ['less time, in proportion', 32, {}, [8, 16, 8], 0],
  ['the least there can be', 21, {}, [5, 10, 6], 0],
  ['more time, one step at its most', 50, {}, [13, 25, 12], 0],
  ['more time than the steps can use', 70, {}, [20, 30, 12], 8],
  ['a step that somebody chose', 40, {vragen: 14}, [14, 14, 12], 0],
  ['a choice under its least', 40, {vragen: 3}, [18, 10, 12], 0],
])('with %s in %d minutes: %j gives %j', (_what, minutes, chosen, wanted, spare) => {
  const agenda = agendaOf(TEN, chosen, minutes);
  expect(agenda).toMatchObject({kind: 'fits', spare});
  expect(agenda.kind === 'fits' && agenda.lines.map((line) => line.minutes)).toEqual(wanted);
});

test('an agenda that does not fit says what is missing, and with that it fits', () => {
  fc.assert(
    fc.property(session, fc.integer({min: 15, max: 480}), ({steps, chosen}, minutes) => {
      const agenda = agendaOf(steps, chosen, minutes);
      fc.pre(agenda.kind === 'short');
      expect(agenda.missing).toBe(agenda.least - minutes);
      expect(agendaOf(steps, chosen, minutes + agenda.missing)).toMatchObject({spare: 0});
      expect(agendaOf(steps, chosen, minutes + agenda.missing - 1).kind).toBe('short');
    }),
    {seed: 9},
  );
});

test('too little time says how much it takes, and what is missing', () => {
  expect(agendaOf(TEN, {}, 20)).toEqual({kind: 'short', least: 21, missing: 1});
  expect(agendaOf(TEN, {vragen: 30}, 40)).toEqual({kind: 'short', least: 41, missing: 1});
});
