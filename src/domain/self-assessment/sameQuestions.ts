import type {DimensionQuestions} from '../../schemas/instrument';

/**
 * Whether two versions of a dimension ask the same: the same items, each about the same window, in
 * any order. An item that went from ten contacts to four weeks is answered on another scale.
 */
export function sameQuestions(one: DimensionQuestions, other: DimensionQuestions): boolean {
  return asked(one) === asked(other);
}

const asked = ({items}: DimensionQuestions) =>
  items
    .map(({id, window}) => `${id} ${window}`)
    .toSorted()
    .join('\n');
