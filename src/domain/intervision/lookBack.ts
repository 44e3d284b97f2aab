import type {Intervision} from '../../schemas/records/intervision';
import type {SessionRecord} from './session';

/**
 * What to look back on: every action of the session before, and what was still to do of what that
 * session looked back on itself.
 */
function lookBackOn(before: SessionRecord | undefined): Intervision['lookBack'] {
  if (!before) {
    return {};
  }
  const {actions, lookBack} = before.data;
  const fresh = Object.entries(actions)
    .filter(([, {what}]) => what.trim() !== '')
    .map(
      ([key, {who, what}]) =>
        [keyOf(before.id, key), {who, what, outcome: 'open', learned: ''}] as const,
    );
  const left = Object.entries(lookBack).filter(([, {outcome}]) => outcome === 'open');
  return Object.fromEntries([...left, ...fresh]);
}

/** Keys of a record hold eighty characters at most. */
const keyOf = (session: string, action: string) => `${session.slice(0, 40)}-${action}`.slice(0, 80);

/** A session that follows: the same group, method and times, its roles moved on, its actions to look back on. */
export const nextAfter = (
  before: SessionRecord,
): Pick<
  Intervision,
  'group' | 'method' | 'steps' | 'minutes' | 'start' | 'place' | 'lookBack' | 'people'
> => {
  const {group, method, steps, minutes, start, place, people} = before.data;
  return {
    group,
    method,
    steps,
    minutes,
    start,
    place,
    people: Object.fromEntries(
      Object.entries(people).map(([person, one]) => [person, {...one, here: true}]),
    ),
    lookBack: lookBackOn(before),
  };
};
