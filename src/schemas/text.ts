import * as v from 'valibot';

/** Required text; an editor who leaves a field empty gets the same message as one who forgets it. */
export const TextSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'mag niet leeg zijn'));

/** Kebab-case slug, used wherever one data file refers to another. */
export const SlugSchema = v.pipe(
  TextSchema,
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'gebruik alleen kleine letters, cijfers en streepjes, zoals divosa-2020',
  ),
);

/** A calendar date or a part of one: 2020, 2020-06 or 2020-06-18. */
export const PartialDateSchema = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'schrijf de datum als 2020, 2020-06 of 2020-06-18',
  ),
);

/** Only https: a link on this site never leads a reader over an open connection. */
export const HttpsUrlSchema = v.pipe(
  TextSchema,
  v.url('is geen geldig adres'),
  v.startsWith('https://', 'begin het adres met https://'),
);
