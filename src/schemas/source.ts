import * as v from 'valibot';
import {DaySchema, HttpsUrlSchema, PartialDateSchema, SlugSchema, TextSchema} from './text';

export const SOURCE_KINDS = [
  'nieuwsbericht',
  'artikel',
  'persbericht',
  'themapagina',
  'vaktijdschrift',
  'rapport',
  'webpagina',
  'krantenartikel',
  'kamerbrief',
  'presentatie',
  'handleiding',
  'boek',
  'onderzoeksartikel',
] as const;

/** Where a fact comes from. A source has an address, or says why it has none. */
export const SourceSchema = v.pipe(
  v.strictObject({
    id: SlugSchema,
    title: TextSchema,
    kind: v.picklist(SOURCE_KINDS),
    publisher: TextSchema,
    date: v.strictObject({text: TextSchema, iso: v.optional(PartialDateSchema)}),
    core: v.optional(v.boolean(), false),
    about: TextSchema,
    bias: TextSchema,
    url: v.optional(HttpsUrlSchema),
    urlReason: v.optional(TextSchema),
    /** Day on which somebody opened the link and found the source there; null = never. */
    checked: v.nullable(DaySchema),
  }),
  v.forward(
    v.check(
      (source) => (source.url === undefined) !== (source.urlReason === undefined),
      'geef een bron een url, of een urlReason die zegt waarom er geen is (niet allebei)',
    ),
    ['url'],
  ),
);

export type Source = v.InferOutput<typeof SourceSchema>;
