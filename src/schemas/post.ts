import * as v from 'valibot';
import {ALL_TERMS} from './frontMatter';
import {DaySchema, descriptionSchema, PartialDateSchema, TextSchema} from './text';

/** What stands at the top of every post in blog/. */
export const PostSchema = v.strictObject({
  title: TextSchema,
  description: descriptionSchema(30),
  /** The day on which the post was written. */
  date: DaySchema,
  /**
   * In a post that looks back: when it happened, no more precise than the source. Such a post is
   * listed by this date and says so; its own date stays the day on which it was written.
   */
  event: v.optional(PartialDateSchema),
  slug: v.pipe(
    TextSchema,
    v.regex(
      /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/,
      'gebruik alleen kleine letters, cijfers en streepjes, zoals terugblik/doe-mee-begint',
    ),
  ),
  terms_off: v.optional(v.literal(ALL_TERMS)),
});

export type Post = v.InferOutput<typeof PostSchema>;
