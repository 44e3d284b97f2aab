import type {ScanAnswers, ScanQuestions} from '@site/src/schemas/records/readinessScan';
import {answerTo} from './answerTo';

export type ScanProgress = {
  /** Indicators with an answer. */
  done: number;
  all: number;
  /** Id of the first precondition with an indicator that has no answer yet. */
  next: string | undefined;
};

/** How far somebody is with a scan. */
export function scanProgress(questions: ScanQuestions, answers: ScanAnswers): ScanProgress {
  const open = questions.map(({id, indicators}) => ({
    id,
    left: indicators.filter((one) => answerTo(answers, id, one.id) === undefined).length,
  }));
  const all = questions.reduce((sum, {indicators}) => sum + indicators.length, 0);
  return {
    done: all - open.reduce((sum, {left}) => sum + left, 0),
    all,
    next: open.find(({left}) => left > 0)?.id,
  };
}
