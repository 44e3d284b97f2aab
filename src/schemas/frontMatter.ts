import * as v from 'valibot';
import {DRAWINGS, PAGE_KINDS} from './pageLists';
import {DaySchema, descriptionSchema, SlugSchema, TextSchema, WholeNumberSchema} from './text';

/** What an author writes to keep every term of a page unmarked. */
export const ALL_TERMS = 'alle';

/** What stands at the top of every page in docs/. */
export const FrontMatterSchema = v.strictObject({
  title: TextSchema,
  description: descriptionSchema(50),
  kind: v.picklist(PAGE_KINDS),
  reviewed: DaySchema,
  drawing: v.optional(v.picklist(DRAWINGS)),
  /** Reading time, where lists made from data make the page longer than its own words. */
  minutes: v.optional(v.pipe(WholeNumberSchema, v.minValue(1, 'schrijf minstens 1 minuut'))),
  slug: v.optional(v.pipe(TextSchema, v.startsWith('/', 'begin het adres met een schuine streep'))),
  /** Terms that are not marked on this page, such as the one that it is about. */
  terms_off: v.optional(
    v.union(
      [v.literal(ALL_TERMS), v.array(SlugSchema)],
      `schrijf "${ALL_TERMS}", of een lijst van begrippen, zoals [caseload]`,
    ),
  ),
  id: v.optional(SlugSchema),
  /** False for a page that stands in no menu: it is led to, or found by searching. */
  in_menu: v.optional(v.boolean()),
  sidebar_label: v.optional(TextSchema),
  sidebar_position: v.optional(v.number()),
});

export type FrontMatter = v.InferOutput<typeof FrontMatterSchema>;
