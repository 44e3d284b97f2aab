import {isObject, type Json, type JsonObject} from './json';
import {sameJson} from './sameJson';

/** A value that gave way to another one in the same place. */
export type Lost = {path: readonly string[]; value: Json};

type Merged = {value: Json | undefined; lost: Lost[]};

/**
 * Brings together two changes of one value. Objects are merged key by key, everything else as a
 * whole. Where both changed the same thing, `mine` stays and what `theirs` had comes back as lost;
 * a change wins from a removal.
 *
 * @param base what both began with; `undefined` where there was nothing
 */
export function mergeThree(
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
  path: readonly string[] = [],
): Merged {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) {
    return {value: mine, lost: []};
  }
  if (sameJson(base, mine)) {
    return {value: theirs, lost: []};
  }
  if (isObject(mine) && isObject(theirs)) {
    return mergeObjects(isObject(base) ? base : {}, mine, theirs, path);
  }
  if (mine === undefined || theirs === undefined) {
    // Not by `??`: somebody may have changed it to null.
    return {value: mine === undefined ? theirs : mine, lost: []};
  }
  return {value: mine, lost: [{path, value: theirs}]};
}

function mergeObjects(
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  path: readonly string[],
): Merged {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const parts = keys.map((key) => ({
    key,
    ...mergeThree(own(base, key), own(mine, key), own(theirs, key), [...path, key]),
  }));
  return {
    value: Object.fromEntries(
      parts.flatMap(({key, value}) => (value === undefined ? [] : [[key, value]])),
    ),
    lost: parts.flatMap(({lost}) => lost),
  };
}

const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;
