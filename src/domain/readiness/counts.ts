import type {ScanAnswer, ScanAnswers, ScanQuestions} from '@site/src/schemas/records/readinessScan';
import {answerTo} from './answerTo';

export type PreconditionCounts = {
  id: string;
  label: string;
  /** The answers in the order of the indicators; `undefined` was left open. */
  answers: (ScanAnswer | undefined)[];
  /** Times each answer was given. Never added up over preconditions: there is no score. */
  counts: Record<ScanAnswer, number>;
  /** Indicators without an answer. */
  open: number;
};

/** What one scan says of each precondition: makes drawing, table and sentence alike. */
export function countsOf(questions: ScanQuestions, scan: ScanAnswers): PreconditionCounts[] {
  return questions.map(({id, label, indicators}) => {
    const answers = indicators.map((indicator) => answerTo(scan, id, indicator.id));
    const times = (wanted: ScanAnswer | undefined) =>
      answers.filter((answer) => answer === wanted).length;
    return {
      id,
      label,
      answers,
      counts: {
        not: times('not'),
        partly: times('partly'),
        yes: times('yes'),
        unknown: times('unknown'),
      },
      open: times(undefined),
    };
  });
}
