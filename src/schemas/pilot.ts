import * as v from 'valibot';
import {FactSchema} from './fact';
import {SlugSchema, TextSchema} from './text';

const FactIds = v.pipe(v.array(FactSchema.entries.id), v.minLength(1, 'noem minstens één feit'));

/** A pilot with the facts of its own context and the results that may be drawn for it alone. */
export const PilotSchema = v.strictObject({
  id: SlugSchema,
  city: TextSchema,
  name: TextSchema,
  facts: FactIds,
  results: v.strictObject({facts: FactIds, sentence: TextSchema}),
});

export type Pilot = v.InferOutput<typeof PilotSchema>;
