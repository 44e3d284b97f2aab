import type {Questions} from '../../schemas/instrument';
import type {Answers} from '../../schemas/records/selfAssessment';
import {answerTo} from './answerTo';

/** Items done out of all; 'no occasion' is an answer too. */
export type Done = {done: number; all: number};

export type Progress = Done & {
  dimensions: (Done & {dimension: string})[];
  /** The first dimension with an item still open; undefined when there is none. */
  next: string | undefined;
};

/** How far an attempt is. */
export function progressOf({dimensions}: Questions, answers: Answers): Progress {
  const rows = dimensions.map(({id, items}) => ({
    dimension: id,
    done: items.filter((item) => answerTo(answers, item.id) !== undefined).length,
    all: items.length,
  }));
  return {
    done: rows.reduce((total, {done}) => total + done, 0),
    all: rows.reduce((total, {all}) => total + all, 0),
    dimensions: rows,
    next: rows.find(({done, all}) => done < all)?.dimension,
  };
}
