import type {Answer, Answers} from '../../schemas/records/selfAssessment';

/** The answer to an item, or undefined. An id such as 'constructor' finds no more than was stored. */
export function answerTo(answers: Answers, item: string): Answer | undefined {
  return Object.hasOwn(answers, item) ? answers[item] : undefined;
}
