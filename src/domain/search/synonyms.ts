import {stem} from './stem';
import {STOP_WORDS} from './stopWords';
import {readWords} from './words';

/** An entry of data/synonyms.yaml. */
export type Synonym =
  {readonly same: readonly string[]} | {readonly from: string; readonly to: readonly string[]};

/** By the stems of what is typed: what else to look for, each as the stems of a word or phrase. */
export type SynonymTable = ReadonlyMap<string, readonly (readonly string[])[]>;

export const keyOf = (stems: readonly string[]): string => stems.join(' ');

/** All words, so that 'zin van het leven' is found as it is typed. */
export const stemsOf = (phrase: string): string[] => readWords(phrase).map(({text}) => stem(text));

const tellingStems = (phrase: string): string[] =>
  readWords(phrase)
    .filter(({text}) => !STOP_WORDS.has(text))
    .map(({text}) => stem(text));

const directions = (entry: Synonym): [from: string, to: readonly string[]][] =>
  'same' in entry
    ? entry.same.map((word) => [word, entry.same.filter((other) => other !== word)])
    : [[entry.from, entry.to]];

/** @returns what is typed, each with what else it finds */
export function tableOfSynonyms(entries: readonly Synonym[]): SynonymTable {
  const table = new Map<string, string[][]>();
  for (const [from, to] of entries.flatMap(directions)) {
    const key = keyOf(stemsOf(from));
    const targets = to.map(tellingStems).filter((stems) => stems.length > 0);
    table.set(key, [...(table.get(key) ?? []), ...targets]);
  }
  return table;
}
