import type {DimensionQuestions} from '../../schemas/instrument';
import type {SelfAssessment} from '../../schemas/records/selfAssessment';
import {changeOf, type Change} from './compare';
import type {Level} from './level';
import {profileOf} from './profile';
import {sameQuestions} from './sameQuestions';

/** One dimension in one attempt. */
export type TrendPoint =
  | {kind: 'not-asked'}
  | {
      kind: 'asked';
      level: Level;
      /** Whether the attempt before asked the same, so that a line may run between the two. */
      continues: boolean;
    };

export type TrendRow = {
  dimension: string;
  name: string;
  /** As many as there are moments. */
  points: TrendPoint[];
  /** From the first known level that was asked in the same way, to the last known one. */
  change: Change;
};

export type Trend = {
  /** When each attempt was finished, from old to new. */
  moments: string[];
  rows: TrendRow[];
};

type Attempt = Pick<SelfAssessment, 'questions' | 'answers' | 'finished'>;

/**
 * The finished attempts in order of time, a row for each dimension: first those of the last attempt
 * in their order, then those that were asked before and no longer are.
 */
export function trendOf(attempts: readonly Attempt[]): Trend {
  const finished = attempts
    .flatMap((attempt) => (attempt.finished === null ? [] : [{...attempt, at: attempt.finished}]))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const asked = new Map<string, string>();
  for (const {questions} of finished.toReversed()) {
    for (const {id, name} of questions.dimensions) {
      asked.set(id, asked.get(id) ?? name);
    }
  }
  const columns = finished.map(({questions, answers}) => ({
    questions: new Map(questions.dimensions.map((one) => [one.id, one])),
    levels: new Map(profileOf(questions, answers).map((row) => [row.dimension, row.level])),
  }));
  return {
    moments: finished.map(({at}) => at),
    rows: [...asked].map(([dimension, name]) => {
      const points = pointsOf(
        columns.map(({questions, levels}) => ({
          questions: questions.get(dimension),
          level: levels.get(dimension),
        })),
      );
      return {dimension, name, points, change: overall(points)};
    }),
  };
}

type Cell = {questions: DimensionQuestions | undefined; level: Level | undefined};

function pointsOf(cells: readonly Cell[]): TrendPoint[] {
  return cells.map(({questions, level}, index) => {
    const before = cells[index - 1]?.questions;
    return questions && level
      ? {kind: 'asked', level, continues: !!before && sameQuestions(before, questions)}
      : {kind: 'not-asked'};
  });
}

function overall(points: readonly TrendPoint[]): Change {
  const start = points.findLastIndex((point) => point.kind === 'not-asked' || !point.continues);
  const known = points
    .slice(Math.max(start, 0))
    .flatMap((point) => (point.kind === 'asked' && point.level !== 'unknown' ? [point.level] : []));
  return known.length < 2 ? 'not-comparable' : changeOf(known[0], known.at(-1));
}
