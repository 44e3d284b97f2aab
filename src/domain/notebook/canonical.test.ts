import {json, SEEDED} from '@site/test/builders/json';
import * as fc from 'fast-check';
import {canonical, canonicalText} from './canonical';
import {sameJson} from './sameJson';
import type {Json} from './json';

/** The same value with the keys of every object the other way round. */
const turned = (value: Json): Json => {
  if (Array.isArray(value)) {
    return value.map(turned);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, part]): [string, Json] => [key, turned(part)]),
      )
    : value;
};

test('keys stand in alphabetical order, lists in their own', () => {
  expect(canonicalText({b: [{d: 1, c: 2}, 3], a: 'x'})).toBe('{"a":"x","b":[{"c":2,"d":1},3]}');
});

test('every order of keys gives the same text', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalText(turned(value))).toBe(canonicalText(value));
    }),
    SEEDED,
  );
});

test('the text says what the value said, also after it went through a file', () => {
  fc.assert(
    fc.property(json, (value) => {
      const back: unknown = JSON.parse(JSON.stringify(canonical(value), null, 2));
      expect(canonicalText(back)).toBe(canonicalText(value));
      expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    SEEDED,
  );
});

test.each<[unknown, unknown]>([
  [null, {}],
  [null, undefined],
  ['', undefined],
  [1, '1'],
  [[], {}],
  [['a'], {0: 'a'}],
  [
    [1, 2],
    [2, 1],
  ],
  [JSON.parse('{"__proto__": 1}'), {}],
])('%j and %j do not say the same', (a, b) => {
  expect(sameJson(a, b)).toBe(false);
  expect(sameJson(b, a)).toBe(false);
});
