import * as v from 'valibot';
import {SearchRecordSchema} from '../../../src/schemas/searchRecord';

/** What the server takes in, of all that Algolia takes. */
export const BatchSchema = v.object({
  requests: v.array(v.object({action: v.literal('addObject'), body: SearchRecordSchema})),
});

/** To tell which record is too big, before it is looked at any closer. */
export const SizesSchema = v.object({
  requests: v.array(v.object({body: v.looseObject({objectID: v.string()})})),
});

export const SettingsSchema = v.record(v.string(), v.unknown());

export const SynonymsSchema = v.array(
  v.variant('type', [
    v.strictObject({
      objectID: v.string(),
      type: v.literal('synonym'),
      synonyms: v.array(v.string()),
    }),
    v.strictObject({
      objectID: v.string(),
      type: v.literal('oneWaySynonym'),
      input: v.string(),
      synonyms: v.array(v.string()),
    }),
  ]),
);

export const OperationSchema = v.variant('operation', [
  v.object({operation: v.literal('move'), destination: v.string()}),
  v.object({
    operation: v.literal('copy'),
    destination: v.string(),
    scope: v.exactOptional(v.array(v.picklist(['settings', 'synonyms', 'rules']))),
  }),
]);

const FacetFiltersSchema = v.union([
  v.string(),
  v.array(v.union([v.string(), v.array(v.string())])),
]);

const QuerySchema = v.object({
  indexName: v.string(),
  query: v.optional(v.string(), ''),
  page: v.optional(v.number(), 0),
  hitsPerPage: v.optional(v.number(), 20),
  /** 'kind:kaart'; of a list all must hold, of a list in it one. */
  facetFilters: v.optional(FacetFiltersSchema, []),
  highlightPreTag: v.optional(v.string(), '<em>'),
  highlightPostTag: v.optional(v.string(), '</em>'),
  snippetEllipsisText: v.optional(v.string(), '…'),
  attributesToSnippet: v.exactOptional(v.array(v.string())),
});

export type Query = v.InferOutput<typeof QuerySchema>;

export const QueriesSchema = v.object({requests: v.array(QuerySchema)});
