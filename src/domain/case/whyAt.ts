import type {CaseWalk} from '../../schemas/records/caseWalk';

/**
 * What somebody wrote at a step, of the moment that stands there now.
 *
 * @param number of the step, from 1
 * @param scene id of the moment; without one, the moment of the step in the walk
 * @returns an empty text when nothing was written
 */
export const whyAt = (
  {steps, whys}: Pick<CaseWalk, 'steps' | 'whys'>,
  number: number,
  scene = steps[number - 1]?.scene,
): string => (scene === undefined ? undefined : whys[String(number)]?.[scene]) ?? '';
