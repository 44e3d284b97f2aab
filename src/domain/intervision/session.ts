import type {Intervision, People, Roles} from '../../schemas/records/intervision';
import type {RecordOf} from '../../schemas/records/record';
import {momentAt} from '../time/amsterdam';
import {dealRoles} from './deal';

export type SessionRecord = RecordOf<'intervision'>;

/** What a new session begins with; the rest is empty. */
export type Begin = Pick<
  Intervision,
  'group' | 'method' | 'steps' | 'minutes' | 'start' | 'people'
>;

/** A session in which nothing is chosen yet but how it is done. */
export const newSession = (begin: Begin, earlier: readonly Roles[]): Intervision => ({
  ...begin,
  day: '',
  place: '',
  roles: dealRoles(begin.people, earlier),
  chosen: {},
  question: {from: 'own', ref: '', text: ''},
  lookBack: {},
  lead: null,
  actions: {},
  learned: '',
  held: null,
});

/** So many people without a name, all there. */
export const peopleOf = (count: number): People =>
  Object.fromEntries(
    Array.from({length: count}, (_none, index) => [`p${index + 1}`, {name: '', here: true}]),
  );

/** A smaller group loses who came last; a larger one gets people without a name. */
export const resized = (people: People, count: number): People => {
  const numbers = Object.keys(people)
    .map((person) => Number(person.slice(1)))
    .toSorted((a, b) => a - b);
  const stay = numbers.slice(0, count);
  const first = (numbers.at(-1) ?? 0) + 1;
  const added = Array.from({length: count - stay.length}, (_none, index) => first + index);
  return Object.fromEntries([
    ...stay.map(
      (number) => [`p${number}`, people[`p${number}`] ?? {name: '', here: true}] as const,
    ),
    ...added.map((number) => [`p${number}`, {name: '', here: true}] as const),
  ]);
};

/** Everybody of a group, by number. */
export const personsOf = (people: People): string[] =>
  Object.keys(people).toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

/** When a session begins, in milliseconds since 1970; none while it has no day. */
export const startOf = ({day, start}: Pick<Intervision, 'day' | 'start'>): number | undefined =>
  day === '' ? undefined : momentAt({day, time: start});

/** The sessions of a group before this one, the first one first. */
export const earlierOf = (
  sessions: readonly SessionRecord[],
  {id, created, data}: Pick<SessionRecord, 'id' | 'created' | 'data'>,
): SessionRecord[] =>
  sessions
    .filter(
      (other) =>
        other.id !== id &&
        other.data.group === data.group &&
        orderOf(other) < orderOf({created, data}),
    )
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

/** By the day of the session; one without a day comes when it was made. */
const orderOf = ({created, data}: Pick<SessionRecord, 'created' | 'data'>): string =>
  `${data.day === '' ? created.slice(0, 10) : data.day} ${created}`;
