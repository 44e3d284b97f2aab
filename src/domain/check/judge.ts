import type {Question} from '../../schemas/check';
import type {Answer, Grade} from '../../schemas/records/practice';

/** What the two answers to a statement are called. */
export const HOLDS = 'klopt';
export const HOLDS_NOT = 'klopt-niet';

/** The answer that is right: options in the order of the question, steps in theirs, pairs by pair. */
export function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'one':
    case 'several':
      return question.options.filter(({right}) => right).map(({id}) => id);
    case 'true-false':
      return [question.right ? HOLDS : HOLDS_NOT];
    case 'order':
      return question.items.map(({id}) => id);
    case 'match':
      return question.pairs.map(({id}) => id);
  }
}

/** Whether something was chosen everywhere where something can be. */
export function isComplete(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'one':
    case 'several':
    case 'true-false':
      return answer.length > 0;
    case 'order':
    case 'match':
      return answer.length === rightAnswer(question).length && !answer.includes('');
  }
}

/**
 * How an answer is. Of several answers a part is right when one of them is; of steps and of pairs,
 * when one stands where it belongs.
 */
export function judge(question: Question, answer: Answer): Grade {
  const right = rightAnswer(question);
  switch (question.kind) {
    case 'one':
    case 'true-false':
      return answer[0] === right[0] ? 'right' : 'wrong';
    case 'several': {
      // Counted by what is right: an answer of a file may name the same option twice.
      const found = right.filter((id) => answer.includes(id)).length;
      return grade(found, found === right.length && answer.length === right.length);
    }
    case 'order':
    case 'match': {
      const inPlace = right.filter((id, place) => answer[place] === id).length;
      return grade(inPlace, inPlace === right.length && answer.length === right.length);
    }
  }
}

function grade(found: number, isWhole: boolean): Grade {
  if (isWhole) {
    return 'right';
  }
  return found > 0 ? 'partly' : 'wrong';
}
