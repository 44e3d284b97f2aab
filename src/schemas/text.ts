import * as v from 'valibot';

/** Required text; "" gets the same message as a field with nothing behind its colon. */
export const TextSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'dit veld is leeg; vul het in'),
);

export const WholeNumberSchema = v.pipe(v.number(), v.integer('schrijf een heel getal'));

/** Kebab-case slug, used wherever one data file refers to another. */
export const SlugSchema = v.pipe(
  TextSchema,
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020',
  ),
);

const PARTIAL_DATE_HINT = 'schrijf de datum als 2020, 2020-06 of 2020-06-18';

/** A calendar date or a part of one: 2020, 2020-06 or 2020-06-18. */
export const PartialDateSchema = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))], PARTIAL_DATE_HINT),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, PARTIAL_DATE_HINT),
);

/** Only https: a link on this site never leads a reader over an open connection. */
export const HttpsUrlSchema = v.pipe(
  TextSchema,
  v.url('is geen geldig adres'),
  v.startsWith('https://', 'begin het adres met https://'),
);
