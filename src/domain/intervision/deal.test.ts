import * as fc from 'fast-check';
import type {People, Roles} from '@site/src/schemas/records/intervision';
import {dealRoles, NO_ROLES, ROLES} from './deal';

const group = (size: number, absent: readonly number[] = []): People =>
  Object.fromEntries(
    Array.from({length: size}, (_none, index) => [
      `p${index + 1}`,
      {name: '', here: !absent.includes(index + 1)},
    ]),
  );

/** How often each person had a role, by person. */
const turnsOf = (role: (typeof ROLES)[number], people: People, sessions: readonly Roles[]) =>
  new Map(
    Object.keys(people).map((person) => [
      person,
      sessions.filter((roles) => roles[role] === person).length,
    ]),
  );

/** Deals one session after another; each names who is not there. */
function dealt(size: number, sessions: readonly (readonly number[])[]): Roles[] {
  const before: Roles[] = [];
  for (const absent of sessions) {
    before.push(dealRoles(group(size, absent), before));
  }
  return before;
}

test('in a fixed group the turns of each role never differ by more than one', () => {
  fc.assert(
    fc.property(fc.integer({min: 3, max: 16}), fc.integer({min: 1, max: 40}), (size, count) => {
      const sessions = dealt(
        size,
        Array.from({length: count}, () => []),
      );
      for (const role of ROLES) {
        const turns = [...turnsOf(role, group(size), sessions).values()];
        expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
      }
    }),
    {seed: 9},
  );
});

const attendance = fc.integer({min: 3, max: 10}).chain((size) =>
  fc.record({
    size: fc.constant(size),
    sessions: fc.array(fc.uniqueArray(fc.integer({min: 1, max: size}), {maxLength: size - 1}), {
      minLength: 1,
      maxLength: 20,
    }),
  }),
);

test('who is not there has no role, and nobody has two while somebody who is there has none', () => {
  fc.assert(
    fc.property(attendance, ({size, sessions}) => {
      dealt(size, sessions).forEach((roles, session) => {
        const absent = sessions[session] ?? [];
        const holders = ROLES.map((role) => roles[role]);
        expect(holders).not.toContain(null);
        for (const number of absent) {
          expect(holders).not.toContain(`p${number}`);
        }
        const present = size - absent.length;
        expect(new Set(holders).size).toBe(Math.min(present, ROLES.length));
      });
    }),
    {seed: 9, numRuns: 500},
  );
});

test('who is there without another role and waited longest for a role has it', () => {
  fc.assert(
    fc.property(attendance, ({size, sessions}) => {
      const all = dealt(size, sessions);
      const last = all.at(-1) ?? NO_ROLES;
      const absent = sessions.at(-1) ?? [];
      const earlier = all.slice(0, -1);
      const waits = (role: (typeof ROLES)[number], person: string) =>
        earlier.length - earlier.findLastIndex((roles) => roles[role] === person);
      const free = Object.keys(group(size)).filter(
        (person) =>
          !absent.includes(Number(person.slice(1))) && !ROLES.some((role) => last[role] === person),
      );
      for (const role of ROLES) {
        for (const person of free) {
          expect(waits(role, person)).toBeLessThanOrEqual(waits(role, last[role] ?? ''));
        }
      }
    }),
    {seed: 9, numRuns: 500},
  );
});

test('who was not there keeps the place in the row, and is not dealt the same role time after time', () => {
  const sessions = dealt(5, [[1], [1], [1], [], []]);
  expect(sessions.map(({facilitator}) => facilitator)).toEqual(['p2', 'p3', 'p4', 'p1', 'p5']);
});

test('a role that was chosen by hand stays, but not with somebody who is not there', () => {
  const kept = {...NO_ROLES, facilitator: 'p3', notetaker: 'p2'};
  expect(dealRoles(group(4, [2]), [], kept)).toMatchObject({facilitator: 'p3'});
  expect(dealRoles(group(4, [2]), [], kept).notetaker).not.toBe('p2');
});

test('with nobody there nobody has a role', () => {
  expect(dealRoles(group(3, [1, 2, 3]), [])).toEqual(NO_ROLES);
});
