import * as v from 'valibot';

/** What `npm run new` leaves for an editor to write. */
export const TO_WRITE = 'NOG SCHRIJVEN';

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

/** The calendar has this day; a pattern alone would let 2026-02-31 pass. */
function isRealDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const DAY_HINT = 'schrijf eerst het jaar, dan de maand, dan de dag, zoals 2026-11-21';

/** A day as 2026-11-21, that the calendar has. */
export const DaySchema = v.pipe(
  v.string(),
  v.isoDate(DAY_HINT),
  v.check(isRealDay, 'deze dag bestaat niet; kijk op de kalender'),
);

const PARTIAL_DATE_HINT = 'schrijf de datum als 2020, 2020-06 of 2020-06-18';

/** A calendar date or a part of one: 2020, 2020-06 or 2020-06-18. */
export const PartialDateSchema = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))], PARTIAL_DATE_HINT),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, PARTIAL_DATE_HINT),
  v.check(
    (text) => text.length < '2020-06-18'.length || isRealDay(text),
    'deze dag bestaat niet; kijk op de kalender',
  ),
);

/** Only https: a link on this site never leads a reader over an open connection. */
export const HttpsUrlSchema = v.pipe(
  TextSchema,
  v.url('is geen geldig adres'),
  v.startsWith('https://', 'begin het adres met https://'),
);

/** The sentence below a title, of this many characters at least and 170 at most. */
export const descriptionSchema = (minimum: number) =>
  v.pipe(
    TextSchema,
    v.minLength(minimum, `maak de omschrijving minstens ${minimum} tekens lang`),
    v.maxLength(170, 'houd de omschrijving onder 170 tekens'),
  );

/** An address on this site, without the slash at the end, such as /pilots/leiden. */
export const AddressSchema = v.pipe(
  TextSchema,
  // Each part ends in a slash or at the end, so that a long wrong address is refused at once.
  v.regex(
    /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*\/?)?$/,
    'schrijf een adres op deze site, zoals /pilots/leiden',
  ),
);
