import type {ScanAnswer, ScanAnswers} from '@site/src/schemas/records/readinessScan';

/** What was answered about an indicator; `undefined` when nothing was. */
export const answerTo = (
  answers: ScanAnswers,
  precondition: string,
  indicator: string,
): ScanAnswer | undefined => {
  const own = Object.hasOwn(answers, precondition) ? answers[precondition] : undefined;
  return own && Object.hasOwn(own, indicator) ? own[indicator] : undefined;
};
