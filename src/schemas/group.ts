import * as v from 'valibot';
import {WholeNumberSchema} from './text';

const PeopleSchema = v.pipe(
  WholeNumberSchema,
  v.minValue(2, 'een groep is minstens met zijn tweeën'),
  v.maxValue(30, 'splits een groep van meer dan 30'),
);

/** How many people a group has, all counted. */
export const GroupSchema = v.pipe(
  v.strictObject({least: PeopleSchema, most: PeopleSchema}),
  v.forward(
    v.check(({least, most}) => least <= most, 'most is kleiner dan least'),
    ['most'],
  ),
);

export type Group = v.InferOutput<typeof GroupSchema>;
