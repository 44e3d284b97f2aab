import type {SelfAssessment} from '../../schemas/records/selfAssessment';

/** How many items of a self-assessment have an answer, of how many; 'no occasion' is an answer too. */
export function countAnswers({questions, answers}: Pick<SelfAssessment, 'questions' | 'answers'>): {
  answered: number;
  all: number;
} {
  const items = questions.dimensions.flatMap((dimension) => dimension.items);
  // By the items, not by the answers: a file may hold answers to items that are not asked.
  const answered = items.filter(({id}) => Object.hasOwn(answers, id));
  return {answered: answered.length, all: items.length};
}
