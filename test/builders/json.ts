import * as fc from 'fast-check';
import type {Json} from '@site/src/domain/notebook/json';

/** Few keys, so that two values often have the same; some that would harm a careless copy. */
const KEYS = ['a', 'b', 'c', '__proto__', 'constructor', 'toString'];

const leaf = fc.oneof(
  fc.constantFrom('', 'x', 'é', '\u{1F642}', 'شكرا', '\ud800', '<script>', 'line\nline'),
  fc.integer({min: -2, max: 2}),
  fc.boolean(),
  fc.constant(null),
);

/** Objects as JSON.parse makes them: `__proto__` is a key like any other. */
const objectOf = (value: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), value), {
      selector: ([key]) => key,
      maxLength: 4,
    })
    .map((entries): Json => Object.fromEntries(entries));

/** Anything JSON can say, small. */
export const json: fc.Arbitrary<Json> = fc.letrec<{value: Json}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    leaf,
    objectOf(tie('value')),
    fc.array(tie('value'), {maxLength: 3}),
  ),
})).value;

/** An object of JSON, small. */
export const jsonObject = objectOf(json);

/** A value, or nothing at all. */
export const jsonOrNothing = fc.option(json, {nil: undefined});

/** The same cases at every run. */
export const SEEDED = {seed: 20261122, numRuns: 300};
