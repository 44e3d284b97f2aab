import * as v from 'valibot';
import {HttpsUrlSchema, SlugSchema, TextSchema, WholeNumberSchema} from './text';

const NameSchema = v.union(
  [
    v.strictObject({family: TextSchema, given: v.optional(TextSchema)}),
    v.strictObject({literal: TextSchema}),
  ],
  'schrijf een naam als {family: Baart, given: A.}, of als {literal: CBS} voor een organisatie',
);

const NumberOrText = v.pipe(
  v.union([v.string(), v.number()], 'schrijf een getal of tekst'),
  v.transform(String),
);

/**
 * A reference of the article in Tijdschrift voor Arbeidsvraagstukken, with the field names of
 * CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), so that the list
 * can be offered as a file that reference managers read.
 */
export const ReferenceSchema = v.strictObject({
  id: SlugSchema,
  number: WholeNumberSchema,
  type: v.picklist(['book', 'report', 'article-journal', 'webpage', 'speech', 'chapter']),
  author: v.pipe(v.array(NameSchema), v.minLength(1, 'noem minstens één auteur')),
  issued: WholeNumberSchema,
  title: TextSchema,
  publisher: v.optional(TextSchema),
  'publisher-place': v.optional(TextSchema),
  'container-title': v.optional(TextSchema),
  volume: v.optional(NumberOrText),
  issue: v.optional(NumberOrText),
  page: v.optional(NumberOrText),
  URL: v.optional(HttpsUrlSchema),
  remark: v.optional(TextSchema),
});

export type Reference = v.InferOutput<typeof ReferenceSchema>;
