import * as v from 'valibot';
import {TextSchema} from './text';

const NullableTextSchema = v.nullable(v.string());

/** A line of build/search/records.json, which the build wrote and another program reads. */
export const SearchRecordSchema = v.strictObject({
  objectID: TextSchema,
  type: v.picklist(['lvl1', 'lvl2', 'lvl3', 'lvl4', 'lvl5', 'lvl6', 'content']),
  url: v.pipe(TextSchema, v.startsWith('/')),
  url_without_anchor: v.pipe(TextSchema, v.startsWith('/')),
  anchor: NullableTextSchema,
  hierarchy: v.strictObject({
    lvl0: NullableTextSchema,
    lvl1: NullableTextSchema,
    lvl2: NullableTextSchema,
    lvl3: NullableTextSchema,
    lvl4: NullableTextSchema,
    lvl5: NullableTextSchema,
    lvl6: NullableTextSchema,
  }),
  content: NullableTextSchema,
  language: v.literal('nl'),
  kind: v.picklist(['uitleg', 'oefening', 'kaart', 'begrip', 'bron', 'nieuws', 'redactie']),
  seconds: v.exactOptional(v.number()),
  weight: v.strictObject({page_rank: v.number(), level: v.number(), position: v.number()}),
});

export const SearchRecordsSchema = v.array(SearchRecordSchema);
