import * as v from 'valibot';

/** Characters that one field of a record may hold; a longer text is kept in a file of its own. */
export const FIELD_MAX = 20_000;

/** What somebody wrote, as it was written: nothing trimmed, empty is fine. */
export const WrittenSchema = v.pipe(v.string(), v.maxLength(FIELD_MAX));

/** A moment as 2026-11-22T13:05:00.000Z. */
export const MomentSchema = v.pipe(
  v.string(),
  // As `toISOString` writes it: other forms of ISO 8601 are no date to every browser.
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/**
 * A key that may name a field of a record. `__proto__` and its kin are refused, so that no object
 * made from these keys can change what other objects inherit.
 */
export const KeySchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/),
  v.maxLength(80),
  v.check((key) => key !== 'constructor' && key !== 'prototype'),
);
