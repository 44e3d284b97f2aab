import * as v from 'valibot';

const TextSchema = v.string('hier hoort tekst te staan');

/** Who makes the sections may leave out what a page does not have. */
const LooseTextSchema = v.optional(v.nullish(TextSchema, ''), '');

/** A section of any site, to search in. Sections without an anchor stand before the first heading. */
const EvalSectionSchema = v.pipe(
  v.object(
    {
      page: TextSchema,
      url: LooseTextSchema,
      anchor: v.nullish(TextSchema),
      lvl0: LooseTextSchema,
      title: LooseTextSchema,
      heading: LooseTextSchema,
      text: LooseTextSchema,
    },
    'hier hoort een stuk van een pagina te staan',
  ),
  v.transform(({anchor, ...section}) => ({...section, anchor: anchor ? anchor : null})),
);

export type EvalSection = v.InferOutput<typeof EvalSectionSchema>;

export const EvalSectionsSchema = v.array(
  EvalSectionSchema,
  'hier hoort een lijst van stukken te staan',
);

export const EvalQueriesSchema = v.object(
  {
    queries: v.array(
      v.object(
        {
          id: v.union([v.string(), v.number()], 'hier hoort een naam of nummer te staan'),
          query: TextSchema,
        },
        'hier hoort een vraag te staan',
      ),
      'hier hoort een lijst van vragen te staan',
    ),
  },
  'hier hoort een object met queries te staan',
);
