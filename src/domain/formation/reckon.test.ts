import * as fc from 'fast-check';
import {ASSUMPTION_IDS, START, type Assumptions} from './assumptions';
import {reckon} from './reckon';

/** Assumptions within what can be filled in. */
const assumptions: fc.Arbitrary<Assumptions> = fc.record({
  inflow: fc.double({min: 0.1, max: 1000, noNaN: true}),
  duration: fc.double({min: 1, max: 120, noNaN: true}),
  perFte: fc.double({min: 1, max: 500, noNaN: true}),
  hours: fc.double({min: 100, max: 2000, noNaN: true}),
  direct: fc.double({min: 1, max: 100, noNaN: true}),
  absence: fc.double({min: 0, max: 100, noNaN: true}),
  calls: fc.double({min: 0, max: 50, noNaN: true}),
  callMinutes: fc.double({min: 0, max: 240, noNaN: true}),
  talks: fc.double({min: 0, max: 50, noNaN: true}),
  talkMinutes: fc.double({min: 0, max: 480, noNaN: true}),
  aroundMinutes: fc.double({min: 0, max: 480, noNaN: true}),
});

test('1363 hours, 70 percent of them for 50 participants: 19.1 hours a year, 22 minutes a week', () => {
  const {hoursPerParticipantPerYear, minutesPerParticipantPerWeek} = reckon(START);
  expect(hoursPerParticipantPerYear).toBeCloseTo(19.082, 6);
  expect(minutesPerParticipantPerWeek).toBeCloseTo(22.02, 2);
});

test('without the share for participants it is 27.3 hours', () => {
  expect(reckon({...START, direct: 100}).hoursPerParticipantPerYear).toBeCloseTo(27.26, 6);
});

test('250 participants at once and 50 for each coach: five full-time coaches', () => {
  const outcome = reckon({...START, inflow: 10, duration: 25, absence: 15});
  expect(outcome.participantsAtOnce).toBe(250);
  expect(outcome.coachesFte).toBe(5);
  expect(outcome.coachesFteWithAbsence).toBeCloseTo(5.75, 9);
});

test('4 calls of a quarter and 5 talks of an hour and a half, three quarters around each: 12.25 hours, 64 percent of a year', () => {
  const {startHoursPerParticipant, startShareOfYear} = reckon(START);
  expect(startHoursPerParticipant).toBe(12.25);
  expect(Math.round(startShareOfYear * 100)).toBe(64);
});

test('every outcome is a number that is not below zero, for all that can be filled in', () => {
  fc.assert(
    fc.property(assumptions, (a) => {
      expect(
        Object.values(reckon(a)).filter((value) => !Number.isFinite(value) || value < 0),
      ).toEqual([]);
    }),
  );
});

test('more people in or longer guidance never asks for fewer coaches', () => {
  fc.assert(
    fc.property(assumptions, fc.constantFrom('inflow', 'duration', 'absence'), (a, id) => {
      const more = reckon({...a, [id]: a[id] * 1.5 + 0.1});
      expect(more.coachesFteWithAbsence).toBeGreaterThanOrEqual(reckon(a).coachesFteWithAbsence);
    }),
  );
});

test('more participants for each coach never asks for more coaches, and never leaves more hours for one', () => {
  fc.assert(
    fc.property(assumptions, fc.double({min: 1, max: 3, noNaN: true}), (a, factor) => {
      const fuller = reckon({...a, perFte: a.perFte * factor});
      const now = reckon(a);
      expect(fuller.coachesFte).toBeLessThanOrEqual(now.coachesFte);
      expect(fuller.hoursPerParticipantPerYear).toBeLessThanOrEqual(now.hoursPerParticipantPerYear);
    }),
  );
});

test('every assumption moves some outcome', () => {
  const moves = ASSUMPTION_IDS.filter((id) => {
    const other = reckon({...START, [id]: START[id] + 1});
    return JSON.stringify(other) !== JSON.stringify(reckon(START));
  });
  expect(moves).toEqual([...ASSUMPTION_IDS]);
});
