import * as v from 'valibot';
import {DaySchema, SlugSchema, TextSchema} from './text';

/** A national telephone number for when somebody is in danger or in despair. */
export const HelpLineSchema = v.strictObject({
  id: SlugSchema,
  name: TextSchema,
  /** As it is printed, with its spaces and dashes. */
  number: TextSchema,
  /** What a telephone dials. */
  dial: v.pipe(TextSchema, v.regex(/^\d{3,11}$/, 'schrijf alleen cijfers, zoals 08002000')),
  when: v.pipe(TextSchema, v.maxLength(140, 'houd dit onder 140 tekens')),
  /** Day on which somebody called or looked the number up; null = never. */
  checked: v.nullable(DaySchema),
});

export type HelpLine = v.InferOutput<typeof HelpLineSchema>;
