import type {Answer} from '../../schemas/records/selfAssessment';

/** How far somebody is in one dimension, in words: five items cannot carry a figure. */
export type KnownLevel = 'beginning' | 'underway' | 'solid';
export type Level = KnownLevel | 'unknown';

/** From little to much. */
export const KNOWN_LEVELS = [
  'beginning',
  'underway',
  'solid',
] as const satisfies readonly KnownLevel[];
export const LEVELS = ['unknown', ...KNOWN_LEVELS] as const satisfies readonly Level[];

/** Answered items from which a level is said; of fewer it would be chance. */
export const ENOUGH = 3;

/** The place in the order, from 1 to 3: to compare and to draw, never to show or to add up. */
export function rankOf(level: KnownLevel): 1 | 2 | 3 {
  switch (level) {
    case 'beginning':
      return 1;
    case 'underway':
      return 2;
    case 'solid':
      return 3;
  }
}

/**
 * The level that the answers of one dimension come to. From three answered items on it is the mean
 * of their 0 to 3: below 1 is 'beginning', below 2 is 'underway', the rest is 'solid'. 'No occasion'
 * and an item without an answer do not count, and with fewer than three it is 'unknown'. The editors
 * chose these borders; nobody has tested them.
 */
export function levelOf(answers: readonly (Answer | undefined)[]): Level {
  const points = answers.filter((answer) => typeof answer === 'number');
  if (points.length < ENOUGH) {
    return 'unknown';
  }
  const sum = points.reduce<number>((total, point) => total + point, 0);
  // Whole numbers on both sides, so that a mean of exactly 1 or 2 is never a matter of rounding.
  if (sum < points.length) {
    return 'beginning';
  }
  return sum < 2 * points.length ? 'underway' : 'solid';
}
