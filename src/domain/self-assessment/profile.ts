import type {Questions} from '../../schemas/instrument';
import type {Answers} from '../../schemas/records/selfAssessment';
import {answerTo} from './answerTo';
import {levelOf, type Level} from './level';

export type ProfileRow = {
  /** Id of the dimension. */
  dimension: string;
  name: string;
  level: Level;
  /** Items with an answer from 0 to 3. */
  answered: number;
  /** Items with 'no occasion'. */
  none: number;
  /** Items that were asked. */
  items: number;
};

/** A row for each dimension, in the order of the questions. There is no total, on purpose. */
export function profileOf({dimensions}: Questions, answers: Answers): ProfileRow[] {
  return dimensions.map(({id, name, items}) => {
    const given = items.map((item) => answerTo(answers, item.id));
    return {
      dimension: id,
      name,
      level: levelOf(given),
      answered: given.filter((answer) => typeof answer === 'number').length,
      none: given.filter((answer) => answer === 'none').length,
      items: items.length,
    };
  });
}
