import type {ScanAnswer, ScanAnswers, ScanQuestions} from '@site/src/schemas/records/readinessScan';
import {answerTo} from './answerTo';

export type Move = {
  precondition: string;
  indicator: string;
  label: string;
  text: string;
  from: ScanAnswer;
  to: ScanAnswer;
};

/**
 * What was answered differently from the time before, by the same person in the same role. An
 * indicator that was left open at one of both times did not move.
 */
export function movedSince(
  questions: ScanQuestions,
  before: ScanAnswers,
  now: ScanAnswers,
): Move[] {
  return questions.flatMap(({id, label, indicators}) =>
    indicators.flatMap((indicator) => {
      const from = answerTo(before, id, indicator.id);
      const to = answerTo(now, id, indicator.id);
      return from === undefined || to === undefined || from === to
        ? []
        : [{precondition: id, indicator: indicator.id, label, text: indicator.text, from, to}];
    }),
  );
}
