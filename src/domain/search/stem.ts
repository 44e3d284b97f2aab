import {stemmer} from '@orama/stemmers/dutch';
import {baseOf} from './irregular';
import {infinitiveOf} from './strongVerbs';

/** The stemmer takes the s of 'kans' and 'wens' for a plural, and 'kansen' keeps it. */
const SHORT_WITH_S = /^\p{L}{1,3}[^aeiouy'\d]s$/u;

/** Dutch writes 'brieven' and 'huizen', and ends a word in f or s. */
const HARD: Readonly<Record<string, string>> = {v: 'f', z: 's'};

/**
 * Small forms, which the stemmer keeps: 'mannetje', 'notitietje', 'boompje', 'kaartje'. After r and n the
 * t may be of the word itself, so it stays.
 */
const SMALL =
  /^(\p{L}{2,}?)(?:(?<=\2([bdfglmnprst]))etje|(?<=[aeiouylw])tje|(?<=m)pje|(?<=[bcdfgkpstvxz])je)s?$/u;

/** 'vaardiger' and 'begrijpelijkst' by 'vaardig' and 'begrijpelijk'. */
const MORE = /(ig|lijk|baar|zaam)(?:ere?|ste?)$/;

/** 'notities', 'instanties'. */
const MANY_IES = /(\p{L}{3}ie)s$/u;

/** The stemmer leaves 'less' of 'lessen' and 'buss' of 'bussen'. */
const DOUBLE = /([bfglmnprsz])\1$/;

/** A site has some thousands of words, and asks for the same ones all the time. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/**
 * What the forms of a Dutch word have in common, by Snowball's stemmer (Porter's rules for Dutch) and
 * what that leaves apart.
 *
 * @param word folded, without hyphens
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) {
    return before;
  }
  if (known.size >= MOST_KNOWN) {
    known.clear();
  }
  const found = findStem(word);
  known.set(word, found);
  return found;
}

function findStem(word: string): string {
  const plain = baseOf(infinitiveOf(word))
    .replace(SMALL, '$1')
    .replace(MORE, '$1')
    .replace(MANY_IES, '$1');
  const found = SHORT_WITH_S.test(plain) ? plain : stemmer(plain).replace(DOUBLE, '$1');
  return found.slice(0, -1) + (HARD[found.slice(-1)] ?? found.slice(-1));
}
