import type {ReadinessScan, ScanAnswer} from '@site/src/schemas/records/readinessScan';

/** The scan with this answer to an indicator, or without one. */
export function withAnswer(
  data: ReadinessScan,
  precondition: string,
  indicator: string,
  answer: ScanAnswer | undefined,
): ReadinessScan {
  const {[indicator]: _, ...others} = data.answers[precondition] ?? {};
  const own = answer === undefined ? others : {...others, [indicator]: answer};
  return {...data, answers: {...data.answers, [precondition]: own}};
}

/** The scan with these words on what shows an answer. */
export const withEvidence = (
  data: ReadinessScan,
  precondition: string,
  indicator: string,
  words: string,
): ReadinessScan => ({
  ...data,
  evidence: {
    ...data.evidence,
    [precondition]: {...data.evidence[precondition], [indicator]: words},
  },
});
