import type {Case, CaseOption, Scene} from '../../schemas/case';
import type {CaseWalk} from '../../schemas/records/caseWalk';
import {placeAfter} from './placeAfter';

/**
 * A walk in which step `number` is this choice. What came after it belonged to another way and goes,
 * with the hands that were raised there: another moment may have choices of the same name. What was
 * written at each number stays. The same choice again changes nothing.
 *
 * @param number of the step, from 1
 * @param now as ISO text: when an ending is reached, the walk is finished then
 */
export function choose(
  walk: CaseWalk,
  story: Case,
  {number, scene, option, now}: {number: number; scene: Scene; option: CaseOption; now: string},
): CaseWalk {
  const before = walk.steps.slice(0, number - 1);
  const same = walk.steps[number - 1];
  if (same?.scene === scene.id && same.option === option.id) {
    return walk;
  }
  const steps = [
    ...before,
    {scene: scene.id, option: option.id, title: scene.title, choice: option.choice},
  ];
  const place = placeAfter(story, steps);
  return {
    ...walk,
    steps,
    hands: Object.fromEntries(Object.entries(walk.hands).filter(([at]) => Number(at) <= number)),
    ended: place?.kind === 'ending' ? {id: place.ending.id, title: place.ending.title} : null,
    finished: place?.kind === 'ending' ? now : null,
  };
}
