import type {Case, CaseOption} from '../../schemas/case';
import type {Way} from './everyWay';
import {optionOf} from './placeAfter';

/** At one step of a way: what was chosen, and what else could have been. */
export type Crossing = {
  number: number;
  title: string;
  taken: CaseOption;
  others: readonly CaseOption[];
};

/** Each step of a way with the roads not taken; a step that the story has no more is left out. */
export const crossingsOf = (story: Case, way: Way): Crossing[] =>
  way.flatMap((step, index) => {
    const scene = story.scenes.find(({id}) => id === step.scene);
    const taken = optionOf(story, step);
    return scene && taken
      ? [
          {
            number: index + 1,
            title: scene.title,
            taken,
            others: scene.options.filter(({id}) => id !== taken.id),
          },
        ]
      : [];
  });
