import {fold} from './fold';

/** A word with the hyphens and apostrophes in it: "zo'n", 're-integratie'. */
const WORD = /[\p{L}\p{N}]+(?:['‐-―-][\p{L}\p{N}]+)*/gu;
/** "foto's" and "kpi's" are more of a foto and a kpi. */
const OWN_S = /'s$/;
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
    const pieces = found.replace(OWN_S, '').split(JOINT);
    const word = pieces.join('');
    if (word.length > LONGEST_WORD) {
      return [];
    }
    // What an apostrophe leaves out belongs to the word.
    const isOne = pieces.length === 1 || found.includes("'");
    return [{text: word, pieces: isOne ? [] : pieces}];
  });
}
