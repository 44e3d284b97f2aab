import type {Case, Ending, Scene} from '../../schemas/case';
import type {WalkStep} from '../../schemas/records/caseWalk';

/** Where somebody stands in a story. */
export type StoryPlace = {kind: 'scene'; scene: Scene} | {kind: 'ending'; ending: Ending};

/**
 * Where the steps lead.
 *
 * @returns `undefined` when the story has no such steps: it was changed since they were made
 */
export function placeAfter(
  story: Case,
  steps: readonly Pick<WalkStep, 'scene' | 'option'>[],
): StoryPlace | undefined {
  let id = story.scenes[0]?.id;
  for (const step of steps) {
    const option = optionOf(story, step);
    if (step.scene !== id || !option) {
      return undefined;
    }
    id = option.to;
  }
  return placeOf(story, id);
}

/** The choice that a step made; `undefined` when the story has it no more. */
export const optionOf = (story: Case, step: Pick<WalkStep, 'scene' | 'option'>) =>
  story.scenes.find(({id}) => id === step.scene)?.options.find(({id}) => id === step.option);

function placeOf(story: Case, id: string | undefined): StoryPlace | undefined {
  const scene = story.scenes.find((one) => one.id === id);
  if (scene) {
    return {kind: 'scene', scene};
  }
  const ending = story.endings.find((one) => one.id === id);
  return ending && {kind: 'ending', ending};
}
