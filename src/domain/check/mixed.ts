import {shortHash} from '../notebook/shortHash';

/**
 * The same parts in another order, that is the same at each visit. Never the order they came in, so
 * that it gives no answer away.
 *
 * @param seed such as the id of a question
 */
export function mixed<T extends {id: string}>(parts: readonly T[], seed: string): T[] {
  const keyed = parts.map((part) => ({part, key: shortHash(`${seed} ${part.id}`)}));
  const found = keyed
    .toSorted((one, other) => one.key.localeCompare(other.key, 'en'))
    .map(({part}) => part);
  const [first, ...others] = found;
  const isSame = found.every((part, place) => part === parts[place]);
  return isSame && first !== undefined ? [...others, first] : found;
}
