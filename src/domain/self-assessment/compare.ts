import type {SelfAssessment} from '../../schemas/records/selfAssessment';
import {rankOf, type Level} from './level';
import {profileOf} from './profile';
import {sameQuestions} from './sameQuestions';

/** What was asked and answered in one go. */
export type Attempt = Pick<SelfAssessment, 'questions' | 'answers'>;

export type Change = 'up' | 'down' | 'same' | 'not-comparable';

export type Comparison = {
  dimension: string;
  name: string;
  /** Undefined when the earlier attempt asked other questions, or none, about this dimension. */
  before: Level | undefined;
  now: Level;
  change: Change;
};

/** The way from one level to another; without both there is nothing to compare. */
export function changeOf(before: Level | undefined, now: Level | undefined): Change {
  if (!before || !now || before === 'unknown' || now === 'unknown') {
    return 'not-comparable';
  }
  const steps = rankOf(now) - rankOf(before);
  if (steps === 0) {
    return 'same';
  }
  return steps > 0 ? 'up' : 'down';
}

/**
 * Two attempts side by side, a row for each dimension of the later one. Up or down says that the
 * answers changed: somebody who looks more sharply may well go down.
 */
export function compareAttempts(earlier: Attempt, later: Attempt): Comparison[] {
  const levels = new Map(
    profileOf(earlier.questions, earlier.answers).map((row) => [row.dimension, row.level]),
  );
  const asked = new Map(earlier.questions.dimensions.map((one) => [one.id, one]));
  return profileOf(later.questions, later.answers).map(({dimension, name, level}, index) => {
    const then = asked.get(dimension);
    const since = later.questions.dimensions[index];
    const before = then && since && sameQuestions(then, since) ? levels.get(dimension) : undefined;
    return {dimension, name, before, now: level, change: changeOf(before, level)};
  });
}
