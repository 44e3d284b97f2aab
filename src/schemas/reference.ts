import * as v from 'valibot';
import {HttpsUrlSchema, SlugSchema, TextSchema} from './text';

const NameSchema = v.union([
  v.strictObject({family: TextSchema, given: v.optional(TextSchema)}),
  v.strictObject({literal: TextSchema}),
]);

const NumberOrText = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/**
 * A reference of the article in Tijdschrift voor Arbeidsvraagstukken, with the field names of
 * CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), so that the list
 * can be offered as a file that reference managers read.
 */
export const ReferenceSchema = v.strictObject({
  id: SlugSchema,
  number: v.pipe(v.number(), v.integer()),
  type: v.picklist(['book', 'report', 'article-journal', 'webpage', 'speech', 'chapter']),
  author: v.pipe(v.array(NameSchema), v.minLength(1)),
  issued: v.pipe(v.number(), v.integer()),
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
