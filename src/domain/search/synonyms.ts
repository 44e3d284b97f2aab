import type {Synonym} from '../../schemas/synonym';
import {stem} from './stem';
import {STOP_WORDS} from './stopWords';
import {readWords} from './words';

/** By the stems of what is typed: what else to look for, each as the stems of a word or phrase. */
export type SynonymTable = ReadonlyMap<string, readonly (readonly string[])[]>;

export const keyOf = (stems: readonly string[]): string => stems.join(' ');

/** However it is typed: 'no-show', 'no show', 'noshow'. */
function keysOf(phrase: string): Set<string> {
  const words = readWords(phrase);
  const loose = words.flatMap(({text, pieces}) => (pieces.length > 1 ? pieces : [text]));
  return new Set([
    keyOf(words.map(({text}) => stem(text))),
    keyOf(loose.map(stem)),
    keyOf([stem(loose.join(''))]),
  ]);
}

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
    const targets = to.map(tellingStems).filter((stems) => stems.length > 0);
    for (const key of keysOf(from)) {
      table.set(key, [...(table.get(key) ?? []), ...targets]);
    }
  }
  return table;
}

/** Whether any of its words leads to text that is there: the others would only be sent for nothing. */
export const canFind = (entry: Synonym, has: (stem: string) => boolean): boolean =>
  directions(entry).some(([, to]) =>
    to.map(tellingStems).some((stems) => stems.length > 0 && stems.every(has)),
  );
