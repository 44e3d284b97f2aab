import type {Grade} from '../../schemas/records/practice';
import {momentOfKey} from './momentOfKey';

/** One time that somebody was busy with a question. */
export type Sitting = {
  /** Of its last answer, in milliseconds since 1970. */
  at: number;
  /** The poorest of its answers. */
  grade: Grade;
};

/**
 * Answers with less than this between them are one sitting, in milliseconds: who tries again after
 * reading why shows that the why was read, and not what is remembered.
 */
const APART = 60 * 60 * 1000;

const POORNESS: Readonly<Record<Grade, number>> = {right: 0, partly: 1, wrong: 2};

/**
 * The sittings in a log, in order of time. What is no moment before `until` is left out: a file may
 * hold any key, and a clock that was wrong may have written one of next year.
 *
 * @param until in milliseconds since 1970
 */
export function sittingsOf(log: Readonly<Record<string, Grade>>, until: number): Sitting[] {
  const answers = Object.entries(log)
    .map(([key, grade]) => ({at: momentOfKey(key), grade}))
    .filter(({at}) => at < until)
    .toSorted((one, other) => one.at - other.at);
  const found: Sitting[] = [];
  for (const answer of answers) {
    const last = found.at(-1);
    if (last && answer.at - last.at < APART) {
      last.at = answer.at;
      last.grade = POORNESS[answer.grade] > POORNESS[last.grade] ? answer.grade : last.grade;
    } else {
      found.push({...answer});
    }
  }
  return found;
}
