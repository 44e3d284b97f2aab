import * as v from 'valibot';
import {SlugSchema, TextSchema, WholeNumberSchema} from './text';

/** One of the life domains; `id` is also its page below /methodiek/leefgebieden. */
export const LifeDomainSchema = v.strictObject({
  id: SlugSchema,
  number: v.pipe(WholeNumberSchema, v.minValue(1, 'tel vanaf 1')),
  name: TextSchema,
  /** An open question to begin with, as a coach says it. */
  question: v.pipe(
    TextSchema,
    v.maxLength(90, 'houd de vraag onder 90 tekens'),
    v.endsWith('?', 'eindig de vraag met een vraagteken'),
  ),
  summary: v.pipe(TextSchema, v.maxLength(140, 'houd de samenvatting onder 140 tekens')),
});

export type LifeDomain = v.InferOutput<typeof LifeDomainSchema>;
