import {rankOf, type Level} from './level';

/** What one person of a team gives: levels by the id of the dimension, and no name. */
export type Contribution = {levels: Readonly<Record<string, Level>>};

export type SpreadRow = {
  dimension: string;
  name: string;
  /** How many people are at each level; a dimension that somebody left out counts as unknown. */
  counts: Record<Level, number>;
};

/** What a team may talk about first. */
export type Theme =
  /** Here the levels lie furthest apart. */
  | {kind: 'apart'; dimension: string; name: string}
  /** Nobody differs anywhere, and here most are at the beginning. */
  | {kind: 'beginning'; dimension: string; name: string}
  /** Nobody differs anywhere, and nobody is at the beginning. */
  | {kind: 'none'}
  | {kind: 'nothing-known'};

export type TeamSpread =
  | {kind: 'too-few'; people: number; needed: number}
  | {kind: 'spread'; people: number; rows: SpreadRow[]; theme: Theme};

/** With fewer people it is too easy to see who said what. */
export const TEAM_MIN = 4;

type Dimension = {id: string; name: string};

/** The contributions of a team as counts; the order of the contributions makes no difference. */
export function teamSpread(
  dimensions: readonly Dimension[],
  contributions: readonly Contribution[],
): TeamSpread {
  const people = contributions.length;
  if (people < TEAM_MIN) {
    return {kind: 'too-few', people, needed: TEAM_MIN};
  }
  const rows = dimensions.map(({id, name}) => ({
    dimension: id,
    name,
    counts: countsOf(
      contributions.map(({levels}) => (Object.hasOwn(levels, id) ? levels[id] : undefined)),
    ),
  }));
  return {kind: 'spread', people, rows, theme: themeOf(rows)};
}

function countsOf(levels: readonly (Level | undefined)[]): Record<Level, number> {
  const counts = {unknown: 0, beginning: 0, underway: 0, solid: 0};
  for (const level of levels) {
    counts[level ?? 'unknown'] += 1;
  }
  return counts;
}

/**
 * The steps between every two people whose level is known, added up. It is widest when half is
 * beginning and half is solid, and 0 when all say the same.
 */
export function distanceOf({beginning, underway, solid}: Record<Level, number>): number {
  const allTheWay = rankOf('solid') - rankOf('beginning');
  return beginning * underway + underway * solid + allTheWay * beginning * solid;
}

const knownIn = ({beginning, underway, solid}: Record<Level, number>) =>
  beginning + underway + solid;

/** The widest spread, then the most who begin, then the order of the questions. */
function themeOf(rows: readonly SpreadRow[]): Theme {
  const [first] = rows.toSorted(
    (one, other) =>
      distanceOf(other.counts) - distanceOf(one.counts) ||
      other.counts.beginning - one.counts.beginning,
  );
  if (!first || rows.every(({counts}) => knownIn(counts) === 0)) {
    return {kind: 'nothing-known'};
  }
  const {dimension, name, counts} = first;
  if (distanceOf(counts) > 0) {
    return {kind: 'apart', dimension, name};
  }
  return counts.beginning > 0 ? {kind: 'beginning', dimension, name} : {kind: 'none'};
}
