import type {Answer, Answers} from '@site/src/schemas/records/selfAssessment';

/** The same with one item answered, or with its answer gone. */
export function withAnswer<D extends {answers: Answers}>(
  data: D,
  item: string,
  given: Answer | undefined,
): D {
  const {[item]: _before, ...others} = data.answers;
  return {...data, answers: given === undefined ? others : {...others, [item]: given}};
}
