import {testRecord} from '@site/test/builders/work';
import * as v from 'valibot';
import {LabelSchema, RecordSchema} from './record';

const accepts = (value: unknown) => v.is(RecordSchema, value);

const OTHER = {at: '2026-11-22T09:00:00.000Z', field: 'title', text: 'x'};

/** A record as JSON text, in which one part is replaced: also by what no object literal can say. */
const withText = (part: string, by: string): unknown => {
  const text = JSON.stringify(testRecord());
  const changed = text.replace(part, by);
  if (changed === text) {
    throw new Error(`nothing to replace: ${part}`);
  }
  return JSON.parse(changed);
};

test.each<[string, object]>([
  ['just begun', {}],
  ['with a name of 200 characters', {title: 'n'.repeat(200)}],
  ['without a name', {title: ''}],
  ['with a script for a name', {title: '<script>alert(1)</script>'}],
  ['with twenty other versions', {others: Array.from({length: 20}, () => OTHER)}],
  ['written often', {rev: 1_000_000_000}],
])('a record %s is a record', (_, changes) => {
  expect(accepts({...testRecord(), ...changes})).toBe(true);
});

test.each<[string, object]>([
  ['of an unknown kind', {kind: 'recept'}],
  ['of another version', {v: 999}],
  ['written more often than can be counted on', {rev: Number.MAX_SAFE_INTEGER}],
  ['with a moment that not every browser can read', {updated: '2026-01-01T00:00:00+01'}],
  ['with a moment that no calendar has', {updated: '2026-13-01T00:00:00.000Z'}],
  ['with another version of its own id', {others: [{...OTHER, field: 'id'}]}],
  ['without an id', {id: ''}],
  ['with a path for an id', {id: '../a'}],
  ['with an id with capitals', {id: 'Een'}],
  ['with a long id', {id: 'a'.repeat(81)}],
  ['with __proto__ for an id', {id: '__proto__'}],
  ['with constructor for an id', {id: 'constructor'}],
  ['with prototype for an id', {id: 'prototype'}],
  ['with half a revision', {rev: 0.5}],
  ['with a revision below nought', {rev: -1}],
  ['with a revision nobody can count to', {rev: 1e300}],
  ['with a revision in words', {rev: '3'}],
  ['made on a day that is no moment', {created: '2026-11-22'}],
  ['changed in words', {updated: 'gisteren'}],
  ['with a name of 201 characters', {title: 'n'.repeat(201)}],
  ['with a name that is no text', {title: {}}],
  ['with a device that wrote a bit', {edits: {hier: 0.5}}],
  ['with 21 other versions', {others: Array.from({length: 21}, () => OTHER)}],
  ['with an other version too long', {others: [{...OTHER, text: 'x'.repeat(60_001)}]}],
  ['with more in an other version', {others: [{...OTHER, html: ''}]}],
  ['without data', {data: undefined}],
  ['with more than we know', {extra: 1}],
])('a record %s is refused', (_, changes) => {
  expect(accepts({...testRecord(), ...changes})).toBe(false);
});

test('a `__proto__` key at the top is refused, and changes no object', () => {
  expect(accepts(withText('"rev":0', '"rev":0,"__proto__":{"polluted":1}'))).toBe(false);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
});

// valibot passes over these three in a record of keys; KeySchema would refuse them.
test('a `__proto__` key among keys of a reader is left out, and changes no object', () => {
  const {edits} = v.parse(
    RecordSchema,
    withText('"edits":{}', '"edits":{"__proto__":9,"constructor":9,"prototype":9,"hier":1}'),
  );
  expect(Object.entries(edits)).toEqual([['hier', 1]]);
  expect(Object.getPrototypeOf(edits)).toBe(Object.prototype);
});

test.each([null, undefined, 1, 'tekst', [], new Map(), new Date(0), () => 1])(
  '%p is no record, and has no label',
  (value) => {
    expect(accepts(value)).toBe(false);
    expect(v.is(LabelSchema, value)).toBe(false);
  },
);

test('the label of a record of a later site is read, whatever else it holds', () => {
  expect(v.is(LabelSchema, {id: 'straks', kind: 'droom', v: 9, title: 'Straks', more: {}})).toBe(
    true,
  );
  expect(v.is(LabelSchema, {id: 'straks', kind: 'droom', v: 9})).toBe(true);
});

test.each([{id: 'Een'}, {kind: 7}, {kind: 'k'.repeat(81)}, {v: 0}, {v: 1.5}, {v: '1'}, {title: 3}])(
  'a label with %j is refused',
  (changes) => {
    expect(v.is(LabelSchema, {id: 'een', kind: 'droom', v: 1, ...changes})).toBe(false);
  },
);
