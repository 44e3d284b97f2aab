import {fold} from '../search/fold';
import type {Cue} from './cue';

/** Letters that must be typed before it is worth looking. */
const LEAST = 2;

/**
 * Places of the sentences in which a text stands, without regard to capitals and accents; nothing
 * when too little was typed.
 */
export function findSentences(
  sentences: readonly Pick<Cue, 'text'>[],
  query: string,
): number[] | undefined {
  const asked = fold(query.trim());
  return asked.length < LEAST
    ? undefined
    : sentences.flatMap(({text}, place) => (fold(text).includes(asked) ? [place] : []));
}
