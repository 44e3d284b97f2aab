import {json, jsonObject, jsonOrNothing, SEEDED} from '@site/test/builders/json';
import * as fc from 'fast-check';
import {isObject, type Json} from './json';
import {mergeThree, type Lost} from './mergeThree';
import {sameJson} from './sameJson';

describe('worked examples', () => {
  test.each<[string, Json | undefined, Json | undefined, Json | undefined, Json | undefined]>([
    ['both wrote in another field', {}, {a: 1}, {b: 2}, {a: 1, b: 2}],
    ['only I changed it', {a: 1}, {a: 2}, {a: 1}, {a: 2}],
    ['only they changed it', {a: 1}, {a: 1}, {a: 2}, {a: 2}],
    ['both changed it to the same', {a: 1}, {a: 2}, {a: 2}, {a: 2}],
    ['I removed it', {a: 1, b: 1}, {b: 1}, {a: 1, b: 1}, {b: 1}],
    ['they removed it', {a: 1, b: 1}, {a: 1, b: 1}, {b: 1}, {b: 1}],
    ['both removed it', {a: 1}, {}, {}, {}],
    ['I removed what they changed', {a: 1}, {}, {a: 2}, {a: 2}],
    ['they removed what I changed', {a: 1}, {a: 2}, {}, {a: 2}],
    ['they removed what I changed to null', {a: 1}, {a: null}, {}, {a: null}],
    ['I removed what they changed to null', {a: 1}, {}, {a: null}, {a: null}],
    ['both began from nothing', undefined, {a: 1}, {b: 2}, {a: 1, b: 2}],
    ['deep down', {a: {b: 1, c: 1}}, {a: {b: 2, c: 1}}, {a: {b: 1, c: 2}}, {a: {b: 2, c: 2}}],
    ['the keys stand in another order', {a: 1, b: 2}, {b: 2, a: 1}, {a: 1, b: 3}, {a: 1, b: 3}],
  ])('%s: nothing is lost', (_, base, mine, theirs, value) => {
    expect(mergeThree(base, mine, theirs)).toEqual({value, lost: []});
  });

  test.each<[string, Json, Json, Json, Json, Lost[]]>([
    ['the same text', {a: 'x'}, {a: 'y'}, {a: 'z'}, {a: 'y'}, [{path: ['a'], value: 'z'}]],
    [
      'the same text, to null',
      {a: 'x'},
      {a: 'y'},
      {a: null},
      {a: 'y'},
      [{path: ['a'], value: null}],
    ],
    ['the same list', {a: [1]}, {a: [1, 2]}, {a: [3]}, {a: [1, 2]}, [{path: ['a'], value: [3]}]],
    [
      'deep down',
      {a: {b: 1}},
      {a: {b: 2}},
      {a: {b: 3}},
      {a: {b: 2}},
      [{path: ['a', 'b'], value: 3}],
    ],
    [
      'text into an object',
      {a: 1},
      {a: 'x'},
      {a: {b: 1}},
      {a: 'x'},
      [{path: ['a'], value: {b: 1}}],
    ],
  ])('both changed %s: mine stays, theirs comes back', (_, base, mine, theirs, value, lost) => {
    expect(mergeThree(base, mine, theirs)).toEqual({value, lost});
  });
});

test('a change on one side only is the result, whatever it is', () => {
  fc.assert(
    fc.property(jsonOrNothing, jsonOrNothing, (base, changed) => {
      expect(mergeThree(base, changed, base)).toEqual({value: changed, lost: []});
      const {value, lost} = mergeThree(base, base, changed);
      expect(sameJson(value, changed)).toBe(true);
      expect(lost).toEqual([]);
    }),
    SEEDED,
  );
});

/** An object whose fields are named after one side. */
const fieldsOf = (name: string) =>
  fc.dictionary(fc.constantFrom(`${name}1`, `${name}2`, `${name}3`), json, {
    noNullPrototype: true,
  });

test('changes in different fields go together in either order', () => {
  fc.assert(
    fc.property(fieldsOf('a'), fieldsOf('a'), fieldsOf('b'), fieldsOf('b'), (a, newA, b, newB) => {
      const base = {...a, ...b};
      const one = mergeThree(base, {...newA, ...b}, {...a, ...newB});
      const other = mergeThree(base, {...a, ...newB}, {...newA, ...b});
      expect(one.lost).toEqual([]);
      expect(other.lost).toEqual([]);
      expect(sameJson(one.value, {...newA, ...newB})).toBe(true);
      expect(sameJson(other.value, one.value)).toBe(true);
    }),
    SEEDED,
  );
});

type Leaf = {path: string[]; value: Json};

const leaves = (value: Json | undefined, path: string[] = []): Leaf[] => {
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
  }
  return value === undefined ? [] : [{path, value}];
};

const at = (value: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (part, key) => (isObject(part) && Object.hasOwn(part, key) ? part[key] : undefined),
    value,
  );

const holds = (value: Json | undefined, {path, value: leaf}: Leaf) => {
  const found = at(value, path);
  return found !== undefined && sameJson(found, leaf);
};

test('every value that either side changed is in the result or among what is lost', () => {
  fc.assert(
    fc.property(jsonObject, jsonObject, jsonObject, (base, mine, theirs) => {
      const {value, lost} = mergeThree(base, mine, theirs);
      const isKept = (leaf: Leaf) =>
        holds(value, leaf) ||
        lost.some(
          (one) =>
            one.path.every((key, index) => leaf.path[index] === key) &&
            holds(one.value, {...leaf, path: leaf.path.slice(one.path.length)}),
        );
      const changed = (side: Json) => leaves(side).filter((leaf) => !holds(base, leaf));
      expect(changed(mine).filter((leaf) => !holds(value, leaf))).toEqual([]);
      expect(changed(theirs).filter((leaf) => !isKept(leaf))).toEqual([]);
    }),
    SEEDED,
  );
});

test('nothing comes in that neither side had', () => {
  fc.assert(
    fc.property(jsonObject, jsonObject, jsonObject, (base, mine, theirs) => {
      const {value, lost} = mergeThree(base, mine, theirs);
      const known = (leaf: Leaf) => holds(mine, leaf) || holds(theirs, leaf);
      expect(leaves(value).filter((leaf) => !known(leaf))).toEqual([]);
      expect(lost.filter((one) => !holds(theirs, {...one, path: [...one.path]}))).toEqual([]);
    }),
    SEEDED,
  );
});

test('keys that would harm a careless merge are keys like any other', () => {
  const hostile: Json = JSON.parse(
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {}}}',
  );
  const {value} = mergeThree({}, hostile, {a: 1});
  expect(JSON.stringify(value)).toBe(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},"a":1}',
  );
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(({} as {polluted?: unknown}).polluted).toBeUndefined();
});
