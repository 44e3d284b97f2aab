import type {Change, Comparison} from './compare';
import {rankOf, type KnownLevel, type Level} from './level';

/** A dimension as a sentence names it. */
export type Named = {dimension: string; name: string};

/** How the dimensions stand to each other. */
export type Standing =
  /** No dimension has enough answers. */
  | {kind: 'nothing-known'}
  /** Whatever is known is at one level: there is no strongest. */
  | {kind: 'all-same'; level: KnownLevel; dimensions: Named[]}
  /** All that share the highest level are strongest, all that share the lowest can grow. */
  | {kind: 'apart'; strongest: AtLevel; growing: AtLevel};

export type AtLevel = {level: KnownLevel; dimensions: Named[]};

export type Findings = {
  standing: Standing;
  /** Too few answers to say a level. */
  unknown: Named[];
  since: {kind: 'first'} | {kind: 'compared'; changes: Record<Change, Named[]>};
};

type Row = Named & {level: Level};

/**
 * What stands out in a profile. A tie stays a tie: nothing is put first that the answers do not
 * put first.
 *
 * @param comparisons with the attempt before; left out for the first one
 */
export function findingsOf(rows: readonly Row[], comparisons?: readonly Comparison[]): Findings {
  return {
    standing: standingOf(rows),
    unknown: rows.filter(({level}) => level === 'unknown').map(named),
    since: comparisons ? {kind: 'compared', changes: changesOf(comparisons)} : {kind: 'first'},
  };
}

function standingOf(rows: readonly Row[]): Standing {
  const known = rows.flatMap((row) =>
    row.level === 'unknown' ? [] : [{...named(row), level: row.level}],
  );
  const [lowest, ...higher] = known
    .map(({level}) => level)
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  const highest = higher.at(-1) ?? lowest;
  if (!lowest || !highest) {
    return {kind: 'nothing-known'};
  }
  const at = (level: KnownLevel): AtLevel => ({
    level,
    dimensions: known.filter((row) => row.level === level).map(named),
  });
  return lowest === highest
    ? {kind: 'all-same', ...at(lowest)}
    : {kind: 'apart', strongest: at(highest), growing: at(lowest)};
}

/** The dimensions by how they changed, each in the order given. */
export function changesOf(rows: readonly (Named & {change: Change})[]): Record<Change, Named[]> {
  const having = (change: Change) => rows.filter((row) => row.change === change).map(named);
  return {
    up: having('up'),
    down: having('down'),
    same: having('same'),
    'not-comparable': having('not-comparable'),
  };
}

const named = ({dimension, name}: Named): Named => ({dimension, name});
