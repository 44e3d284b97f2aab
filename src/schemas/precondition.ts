import * as v from 'valibot';
import {FactSchema} from './fact';
import {SlugSchema, TextSchema, WholeNumberSchema} from './text';

/** One of the seven preconditions that the researchers name; `id` is also its page's address. */
export const PreconditionSchema = v.strictObject({
  id: SlugSchema,
  number: v.pipe(WholeNumberSchema, v.minValue(1, 'tel vanaf 1')),
  fact: FactSchema.entries.id,
  label: TextSchema,
  summary: v.pipe(TextSchema, v.maxLength(140, 'houd de samenvatting onder 140 tekens')),
});

export type Precondition = v.InferOutput<typeof PreconditionSchema>;
