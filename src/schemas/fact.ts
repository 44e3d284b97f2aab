import * as v from 'valibot';
import {SlugSchema, TextSchema} from './text';

const FigureBase = {
  /** The figure as it stands in a sentence: "77 procent", "drie tot vier telefoontjes". */
  text: TextSchema,
  unit: TextSchema,
};

/** A number as a source gives it; `precision` keeps a drawing from showing more than the source says. */
const FigureSchema = v.variant('precision', [
  v.strictObject({
    ...FigureBase,
    precision: v.picklist(['exact', 'about', 'more-than', 'up-to']),
    value: v.number(),
  }),
  v.strictObject({
    ...FigureBase,
    precision: v.literal('range'),
    min: v.number(),
    max: v.number(),
  }),
]);

/** One statement that the site may repeat, with where it comes from and what it does not say. */
export const FactSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[A-Z]\d{2}$/, 'schrijf een hoofdletter en twee cijfers, zoals R01'),
  ),
  kind: v.picklist(['onderzoek', 'literatuur']),
  statement: TextSchema,
  figure: v.optional(FigureSchema),
  sources: v.pipe(
    v.array(SlugSchema),
    v.minLength(1, 'noem minstens één bron uit data/sources.yaml'),
  ),
  limit: TextSchema,
});

export type Figure = v.InferOutput<typeof FigureSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
