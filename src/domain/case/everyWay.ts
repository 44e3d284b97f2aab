import type {Case} from '../../schemas/case';
import type {WalkStep} from '../../schemas/records/caseWalk';

/** One way through a story: its choices in order, up to an ending. */
export type Way = readonly Pick<WalkStep, 'scene' | 'option'>[];

/**
 * Every way through a story on which nobody makes the same choice twice: a story that leads back has
 * endless others, and these have every choice and every ending among them.
 */
export function everyWay(story: Case): Way[] {
  const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
  const from = (id: string, way: Way): Way[] => {
    const scene = scenes.get(id);
    if (!scene) {
      return [way];
    }
    return scene.options
      .filter((option) => !way.some((step) => step.scene === id && step.option === option.id))
      .flatMap((option) => from(option.to, [...way, {scene: id, option: option.id}]));
  };
  const [start] = story.scenes;
  return start ? from(start.id, []) : [];
}
