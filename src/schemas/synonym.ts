import * as v from 'valibot';
import {TextSchema} from './text';

/** What a reader types, and what else is then found: both ways, or only there. */
export const SynonymSchema = v.union(
  [
    v.strictObject({same: v.pipe(v.array(TextSchema), v.minLength(2))}),
    v.strictObject({from: TextSchema, to: v.pipe(v.array(TextSchema), v.minLength(1))}),
  ],
  'schrijf same met minstens twee woorden, of from met to',
);
