import type {Case} from '../../schemas/case';

/** The number of each moment and ending on paper, from 1: moments first, in their order. */
export const numbersOf = ({scenes, endings}: Case): ReadonlyMap<string, number> =>
  new Map([...scenes, ...endings].map(({id}, index) => [id, index + 1]));
