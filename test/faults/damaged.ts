import {between} from './tell';

/** Every place in a value, as a path of keys. */
const placesIn = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))]
    : [path];

const ODD: readonly unknown[] = [
  null,
  '',
  -1,
  1e300,
  [],
  {},
  '\u0000',
  '\ud800',
  '<script>alert(1)</script>',
  'a'.repeat(100_000),
  {constructor: 1},
  true,
];

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) {
    return by;
  }
  const copy: unknown = Array.isArray(value) ? [...value] : {...Object(value)};
  Reflect.set(Object(copy), key, replaced(Reflect.get(Object(value), key), rest, by));
  return copy;
}

/** What is left of a text that was cut off, as a value where that can be. */
function cut(record: unknown, random: () => number): unknown {
  const text = JSON.stringify(record);
  return text.slice(0, between(random, 0, text.length - 1));
}

/**
 * So many broken things made of records: one place holds something odd, one is gone, or all of it is
 * a text that was cut short.
 */
export function damaged(
  records: readonly unknown[],
  count: number,
  random: () => number,
): unknown[] {
  return Array.from({length: count}, (_, number) => {
    // Stored under its own id: what is broken is then one place, and not its key.
    const record = {
      ...Object(records[between(random, 0, records.length - 1)]),
      id: `stuk-${number}`,
    };
    const places = placesIn(record);
    const place = places[between(random, 0, places.length - 1)] ?? [];
    const way = between(random, 0, 2);
    if (way === 0) {
      return cut(record, random);
    }
    return replaced(record, place, way === 1 ? undefined : ODD[between(random, 0, ODD.length - 1)]);
  });
}
