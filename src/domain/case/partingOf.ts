import type {Way} from './everyWay';

/**
 * Where two ways through one story part for the first time.
 *
 * @returns the scene where something else was chosen; `undefined` when the ways are the same
 */
export function partingOf(one: Way, other: Way): string | undefined {
  const index = one.findIndex((step, at) => step.option !== other[at]?.option);
  return index === -1 ? other[one.length]?.scene : one[index]?.scene;
}
