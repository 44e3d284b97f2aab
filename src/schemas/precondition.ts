import * as v from 'valibot';
import {FactSchema} from './fact';
import {ItemIdSchema} from './itemId';
import {SlugSchema, TextSchema, WholeNumberSchema} from './text';

/** Something that is so or not, and can be shown. */
const IndicatorSchema = v.strictObject({
  id: ItemIdSchema,
  text: v.pipe(TextSchema, v.maxLength(160, 'houd de uitspraak onder 160 tekens')),
});

const INDICATORS = 4;

/** What the readiness scan asks about a precondition; a scan keeps these as they were. */
export const PreconditionQuestionsSchema = v.strictObject({
  id: ItemIdSchema,
  label: TextSchema,
  indicators: v.pipe(
    v.array(IndicatorSchema),
    v.length(INDICATORS, 'geef precies vier uitspraken'),
    v.check(
      (list) => new Set(list.map(({id}) => id)).size === list.length,
      'geef elke uitspraak een eigen id',
    ),
  ),
  /** Questions for a conversation between people who answered differently. */
  talk: v.pipe(
    v.array(TextSchema),
    v.minLength(1, 'geef minstens één gespreksvraag'),
    v.maxLength(3, 'geef hoogstens drie gespreksvragen'),
  ),
});

/** One of the seven preconditions that the researchers name; `id` is also its page's address. */
export const PreconditionSchema = v.strictObject({
  ...PreconditionQuestionsSchema.entries,
  id: SlugSchema,
  number: v.pipe(WholeNumberSchema, v.minValue(1, 'tel vanaf 1')),
  fact: FactSchema.entries.id,
  summary: v.pipe(TextSchema, v.maxLength(140, 'houd de samenvatting onder 140 tekens')),
});

export type Precondition = v.InferOutput<typeof PreconditionSchema>;
export type PreconditionQuestions = v.InferOutput<typeof PreconditionQuestionsSchema>;
