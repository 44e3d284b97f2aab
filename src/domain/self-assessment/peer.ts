import type {DimensionQuestions, Questions} from '../../schemas/instrument';
import type {Answer, Answers} from '../../schemas/records/selfAssessment';
import {answerTo} from './answerTo';
import {changeOf} from './compare';
import {levelOf, type Level} from './level';

export type Difference = 'same' | 'colleague-saw-more' | 'colleague-saw-less' | 'not-seen';

/** Something to begin the talk with; the words stand with the component. */
export type Starter =
  | 'what-do-we-both-see'
  | 'what-comes-next'
  | 'what-did-you-see'
  | 'why-did-i-say-less'
  | 'which-moment-did-i-mean'
  | 'what-made-it-hard'
  | 'when-can-you-watch';

export type ItemPair = {
  item: string;
  own: Answer | undefined;
  /** From 0 to 3: an item the colleague did not see is left out. */
  colleague: Exclude<Answer, 'none'>;
};

export type PeerRow = {
  dimension: string;
  name: string;
  /** Of the items that both answered, so not always the level of the own profile. */
  own: Level;
  colleague: Level;
  difference: Difference;
  items: ItemPair[];
  starters: Starter[];
};

/**
 * The own answers and those of a colleague who watched, for the same questions. Both levels are
 * made from the items that both answered: else a difference could come from what only one of them
 * looked at. It is where a talk begins, so nothing is averaged.
 */
export function sideBySide({dimensions}: Questions, own: Answers, colleague: Answers): PeerRow[] {
  return dimensions.map((dimension) => {
    const items = seenItems(dimension, own, colleague);
    const both = items.filter((pair) => typeof pair.own === 'number');
    const levels = {
      own: levelOf(both.map((pair) => pair.own)),
      colleague: levelOf(both.map((pair) => pair.colleague)),
    };
    const difference = differenceOf(levels.own, levels.colleague);
    return {
      dimension: dimension.id,
      name: dimension.name,
      ...levels,
      difference,
      items,
      starters: startersFor(difference),
    };
  });
}

function seenItems({items}: DimensionQuestions, own: Answers, colleague: Answers): ItemPair[] {
  return items.flatMap(({id}) => {
    const seen = answerTo(colleague, id);
    return seen === undefined || seen === 'none'
      ? []
      : [{item: id, own: answerTo(own, id), colleague: seen}];
  });
}

function differenceOf(own: Level, colleague: Level): Difference {
  switch (changeOf(own, colleague)) {
    case 'same':
      return 'same';
    case 'up':
      return 'colleague-saw-more';
    case 'down':
      return 'colleague-saw-less';
    case 'not-comparable':
      return 'not-seen';
  }
}

function startersFor(difference: Difference): Starter[] {
  switch (difference) {
    case 'same':
      return ['what-do-we-both-see', 'what-comes-next'];
    case 'colleague-saw-more':
      return ['what-did-you-see', 'why-did-i-say-less'];
    case 'colleague-saw-less':
      return ['which-moment-did-i-mean', 'what-made-it-hard'];
    case 'not-seen':
      return ['when-can-you-watch'];
  }
}
