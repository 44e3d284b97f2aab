import * as v from 'valibot';
import {TextSchema} from './text';

/** An official word with what people say instead; a record without an id, nothing points at it. */
export const OfficialWordSchema = v.strictObject({
  official: TextSchema,
  plain: TextSchema,
  /** Other forms of the official word, as they stand in a text. */
  forms: v.optional(v.array(TextSchema), []),
  /** A word of the trade: fine between colleagues, not in a letter to a participant. */
  letters_only: v.optional(v.boolean(), false),
});

export type OfficialWord = v.InferOutput<typeof OfficialWordSchema>;
