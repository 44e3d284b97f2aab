import type {AnyRecord, Other} from '../../schemas/records/record';
import {isObject, type Json} from './json';
import {sameJson} from './sameJson';
import {worded} from './worded';

/**
 * Puts another version of one field in its place; what stood there is kept among `others` instead, so
 * that nothing is lost by a second thought.
 *
 * @returns a record that is yet to go through its schema
 */
export function takeOther(record: AnyRecord, other: Other): unknown {
  const path = other.field.split('/');
  const written = {title: record.title, data: record.data};
  const before = valueAt(written, path);
  const value: Json = other.json ? parse(other.text) : other.text;
  const kept = before === undefined ? [] : [{at: other.at, field: other.field, ...worded(before)}];
  return {
    ...record,
    ...Object(withValue(written, path, value)),
    others: record.others.flatMap((one) => (sameJson(one, other) ? kept : [one])),
  };
}

/** Leaves out another version that somebody has looked at. */
export const dropOther = (record: AnyRecord, other: Other): AnyRecord => ({
  ...record,
  others: record.others.filter((one) => !sameJson(one, other)),
});

function valueAt(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined) {
    return value;
  }
  return isObject(value) && Object.hasOwn(value, key) ? valueAt(value[key], rest) : undefined;
}

function withValue(value: Json | undefined, [key, ...rest]: readonly string[], put: Json): Json {
  if (key === undefined) {
    return put;
  }
  const object = isObject(value) ? value : {};
  const inside = Object.hasOwn(object, key) ? object[key] : undefined;
  return Object.fromEntries([
    ...Object.entries(object).filter(([name]) => name !== key),
    [key, withValue(inside, rest, put)],
  ]);
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
