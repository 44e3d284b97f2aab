import * as v from 'valibot';
import {FactSchema} from './fact';
import {SlugSchema, TextSchema} from './text';

/** A place where sources differ, told in plain words, with the choice this site made. */
export const TensionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^X\d{2}$/, 'schrijf X en twee cijfers, zoals X01')),
  title: TextSchema,
  question: TextSchema,
  plain: TextSchema,
  weWrite: TextSchema,
  facts: v.array(FactSchema.entries.id),
  sources: v.array(SlugSchema),
});

export type Tension = v.InferOutput<typeof TensionSchema>;
