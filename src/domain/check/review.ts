import type {Practice} from '../../schemas/records/practice';
import {scheduleOf, type Schedule} from './schedule';

/** Questions in a round: the checks reckon a minute for each, and a round is to last five. */
export const ROUND_SIZE = 5;

export type ReviewView = {
  /** Ids of the questions that are due, what was missed first and then what waits longest. */
  waiting: readonly string[];
  /** When the first of the others comes back, in milliseconds since 1970. */
  next: number | undefined;
  /** Whether a question was ever answered. */
  isBegun: boolean;
};

/**
 * What is to be asked again, of the questions that there are.
 *
 * @param known ids of all questions
 * @param until the end of the reader's day, in milliseconds since 1970: what is due before, is due today
 */
export function reviewOf(practice: Practice, known: readonly string[], until: number): ReviewView {
  const scheduled = [...new Set(known)].flatMap((id) => {
    const schedule = scheduleOf(practice.log[id] ?? {}, until);
    return schedule ? [{id, ...schedule}] : [];
  });
  const later = scheduled.filter(({due}) => due >= until).map(({due}) => due);
  return {
    waiting: scheduled
      .filter(({due}) => due < until)
      .toSorted(byNeed)
      .map(({id}) => id),
    next: later.length > 0 ? Math.min(...later) : undefined,
    isBegun: scheduled.length > 0,
  };
}

/** What was missed before what was not, and then what waits longest. */
const byNeed = (one: Schedule, other: Schedule): number =>
  Number(one.last === 'right') - Number(other.last === 'right') || one.due - other.due;
