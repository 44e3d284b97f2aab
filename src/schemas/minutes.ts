import * as v from 'valibot';
import {WholeNumberSchema} from './text';
import type {PlacedProblem} from './wholeCheck';

/** Minutes that a step takes. */
export const MinutesSchema = v.pipe(
  WholeNumberSchema,
  v.minValue(1, 'een stap duurt minstens een minuut'),
  v.maxValue(120, 'splits een stap die langer dan twee uur duurt'),
);

type Timed = {minutes: number; least: number; most: number};

/** Steps whose own minutes do not stand between their least and their most. */
export const timesHold = (steps: readonly Timed[]): PlacedProblem[] =>
  steps.flatMap(({minutes, least, most}, index) =>
    least <= minutes && minutes <= most
      ? []
      : [
          {
            place: ['steps', index, 'minutes'],
            message: `${minutes} ligt niet tussen least (${least}) en most (${most})`,
          },
        ],
  );
