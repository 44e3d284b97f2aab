import {fold} from './fold';

/** A word with the hyphens and apostrophes in it: "zo'n", 're-integratie'. */
const WORD = /[\p{L}\p{N}]+(?:['‐-―-][\p{L}\p{N}]+)*/gu;
const JOINT = /['‐-―-]/;

/** A word longer than this is no word, and would only cost time. */
export const LONGEST_WORD = 40;

export interface Word {
  /** Folded, and written as one: "re-integratie" is "reintegratie". */
  readonly text: string;
  /** What stood between the hyphens, when there were any. */
  readonly pieces: readonly string[];
}

/** The words of a text, in their order. */
export function readWords(text: string): Word[] {
  return [...fold(text).matchAll(WORD)].flatMap(([found]) => {
    const pieces = found.split(JOINT);
    const word = pieces.join('');
    return word.length > LONGEST_WORD
      ? []
      : [{text: word, pieces: found.includes("'") ? [] : pieces.slice(pieces.length > 1 ? 0 : 1)}];
  });
}
