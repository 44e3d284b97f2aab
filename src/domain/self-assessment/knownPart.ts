import type {Questions} from '../../schemas/instrument';
import type {ColleagueView} from '../../schemas/records/colleagueView';
import {answerTo} from './answerTo';

type Written = Pick<ColleagueView, 'answers' | 'remarks'>;

/**
 * What was written about these questions and no others, in their order: a file may say anything
 * about questions that nobody asked. An empty remark is left out.
 */
export function knownPart({dimensions}: Questions, {answers, remarks}: Written): Written {
  return {
    answers: Object.fromEntries(
      dimensions.flatMap(({items}) =>
        items.flatMap(({id}) => {
          const answer = answerTo(answers, id);
          return answer === undefined ? [] : [[id, answer] as const];
        }),
      ),
    ),
    remarks: Object.fromEntries(
      dimensions.flatMap(({id}) => {
        const remark = Object.hasOwn(remarks, id) ? (remarks[id] ?? '') : '';
        return remark.trim() === '' ? [] : [[id, remark] as const];
      }),
    ),
  };
}
