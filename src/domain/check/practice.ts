import type {Question} from '../../schemas/check';
import type {Answer, Grade, Practice} from '../../schemas/records/practice';
import {judge} from './judge';

/** Of the one record of all practice on a device. */
export const PRACTICE_ID = 'oefenen';

export const NO_PRACTICE: Practice = {log: {}, rounds: {}};

/**
 * A moment as a key of a record: its milliseconds since 1970 in base 36, such as 'mi9f3k2a'. Later
 * moments of our time sort after earlier ones.
 *
 * @param moment as ISO text
 */
export const keyOfMoment = (moment: string): string => Date.parse(moment).toString(36);

/** The practice with an answer more in its log. */
export const logged = (
  practice: Practice,
  question: Question,
  {answer, now}: {answer: Answer; now: string},
): Practice => ({
  ...practice,
  log: {
    ...practice.log,
    [question.id]: {...practice.log[question.id], [keyOfMoment(now)]: judge(question, answer)},
  },
});

/** The practice with an answer more: in the round that goes on, and in the log. */
export const answered = (
  practice: Practice,
  check: string,
  question: Question,
  given: {answer: Answer; now: string},
): Practice => ({
  ...logged(practice, question, given),
  rounds: {
    ...practice.rounds,
    [check]: {...practice.rounds[check], [question.id]: given.answer},
  },
});

/** The practice with a new round of a check; what was answered before stays in the log. */
export const newRound = (practice: Practice, check: string): Practice => ({
  ...practice,
  rounds: {...practice.rounds, [check]: {}},
});

export type RoundView = {
  /** By the place of the question; undefined where none was answered. */
  grades: readonly (Grade | undefined)[];
  /** Place of the first question without an answer; the number of questions when there is none. */
  next: number;
  right: number;
};

/** How far a round is. An answer to a question that has changed since counts as it is judged today. */
export function roundOf(
  practice: Practice,
  check: string,
  questions: readonly Question[],
): RoundView {
  const round = practice.rounds[check] ?? {};
  const grades = questions.map((question) => {
    const answer = round[question.id];
    return answer && judge(question, answer);
  });
  const next = grades.indexOf(undefined);
  return {
    grades,
    next: next < 0 ? grades.length : next,
    right: grades.filter((one) => one === 'right').length,
  };
}
