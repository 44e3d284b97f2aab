import type {CheckInList} from '../catalog/types';
import type {Grade} from '../../schemas/records/practice';
import {momentOfKey} from '../check/momentOfKey';

/** How the questions of one check went: counts of questions. */
export type Practised = {
  title: string;
  /** Questions that were answered. */
  answered: number;
  /** Of those, right at the first answer, and right at the last. */
  rightAtFirst: number;
  rightAtLast: number;
};

type Log = Readonly<Record<string, Grade>>;

/** Checks of which at least one question was answered, in their order. */
export const practisedIn = (
  log: Readonly<Record<string, Log>>,
  checks: readonly Pick<CheckInList, 'title' | 'questions'>[],
): Practised[] =>
  checks.flatMap(({title, questions}) => {
    const grades = questions.map((id) => gradesIn(log[id] ?? {})).filter(({length}) => length > 0);
    return grades.length === 0
      ? []
      : [
          {
            title,
            answered: grades.length,
            rightAtFirst: grades.filter((all) => all[0] === 'right').length,
            rightAtLast: grades.filter((all) => all.at(-1) === 'right').length,
          },
        ];
  });

/** The answers to one question, the oldest first. */
const gradesIn = (log: Log): Grade[] =>
  Object.entries(log)
    .flatMap(([key, grade]) => {
      const at = momentOfKey(key);
      return Number.isNaN(at) ? [] : [{at, grade}];
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({grade}) => grade);
