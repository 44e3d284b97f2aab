import type {AnyRecord, Other} from '../../schemas/records/record';
import {joinEdits} from './edits';
import {mergeThree, type Lost} from './mergeThree';
import {sameJson} from './sameJson';
import {worded} from './worded';

/** Other versions that one record keeps (schemas/records/record.ts). */
const MOST = 20;

/**
 * Puts my changes of a record on top of what another tab made of it meanwhile. Different fields go
 * together. Where both changed the same field mine stays, and theirs is kept among `others`, for
 * the writer to see.
 *
 * @param base what I began with
 * @param mine base, changed
 * @param theirs what stands in storage now
 * @param now moment as ISO text
 * @returns a record that is yet to go through its schema
 */
export function rebase(
  base: AnyRecord | undefined,
  mine: AnyRecord,
  theirs: AnyRecord,
  now: string,
): unknown {
  const {value, lost} = mergeThree(base && written(base), written(mine), written(theirs));
  return {
    ...mine,
    ...Object(value),
    rev: theirs.rev,
    edits: joinEdits(mine.edits, theirs.edits),
    others: [
      ...uniteOthers(base?.others ?? [], mine.others, theirs.others),
      ...lost.map((one) => toOther(one, now)),
    ].slice(-MOST),
  };
}

const written = ({title, data}: AnyRecord) => ({title, data});

const toOther = ({path, value}: Lost, at: string): Other => ({
  at,
  field: path.join('/'),
  ...worded(value),
});

const has = (list: Other[], other: Other) => list.some((one) => sameJson(one, other));

/** Those of both, without what either of us has looked at and put away. */
function uniteOthers(base: Other[], mine: Other[], theirs: Other[]): Other[] {
  const putAway = base.filter((other) => !has(mine, other) || !has(theirs, other));
  const all = [...theirs, ...mine.filter((other) => !has(theirs, other))];
  return all.filter((other) => !has(putAway, other));
}
