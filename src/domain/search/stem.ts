import {stemmer} from '@orama/stemmers/dutch';

/** The stemmer takes the s of 'kans' and 'wens' for a plural, and 'kansen' keeps it. */
const SHORT_WITH_S = /^\p{L}{1,3}[^aeiouy'\d]s$/u;

/** Dutch writes 'brieven' and 'huizen', and ends a word in f or s. */
const HARD: Readonly<Record<string, string>> = {v: 'f', z: 's'};

/**
 * What the forms of a Dutch word have in common, by Snowball's stemmer (Porter's rules for Dutch).
 *
 * @param word folded, without hyphens
 */
export function stem(word: string): string {
  const found = SHORT_WITH_S.test(word) ? word : stemmer(word);
  return found.slice(0, -1) + (HARD[found.slice(-1)] ?? found.slice(-1));
}
