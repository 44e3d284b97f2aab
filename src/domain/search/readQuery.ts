import {addTargets, draftOf, type Draft} from './draftOf';
import {add, type Group} from './group';
import type {OpenIndex} from './openIndex';
import {stem} from './stem';
import {STOP_WORDS} from './stopWords';
import {keyOf} from './synonyms';
import {readWords, type Word} from './words';

/** A longer question is cut off: nobody types it, and it would only cost time. */
const MOST_WORDS = 24;
/** Longest phrase in the list of synonyms, in words. */
const LONGEST_PHRASE = 4;
/** So many neighbours may be one word. */
const MOST_JOINED = 3;
/** Of words that tell nothing by themselves, a shorter one is made by accident: 'al een'. */
const SHORTEST_JOINED = 7;

export interface Query {
  readonly groups: readonly Group[];
  /** The question with its slips mended; absent when there were none. */
  readonly corrected?: string;
}

/** What a question asks for, as far as the site has words for it. */
export function readQuery(index: OpenIndex, question: string): Query {
  const words = readWords(question.slice(0, 500)).slice(0, MOST_WORDS);
  const telling = words.filter(({text}) => !STOP_WORDS.has(text));
  const last = words.at(-1);
  const isWhole = /[\s.?!]$/.test(question);
  const drafts = telling.map((word) => draftOf(index, word, word === last && !isWhole));
  addPhrases(index, words, telling, drafts);
  addJoined(index, words, telling, drafts);
  const groups = drafts.flatMap(({own, parts}) =>
    own.stems.size === 0 && own.phrases.length === 0 && parts ? parts : [own],
  );
  const mended = telling.flatMap(({text}, at) => {
    const word = drafts[at]?.mended;
    return word ? [[text, word] as const] : [];
  });
  return mended.length === 0 ? {groups} : {groups, corrected: mend(question, new Map(mended))};
}

/** What an editor says means the same, for each phrase in the question. */
function addPhrases(
  index: OpenIndex,
  words: readonly Word[],
  telling: readonly Word[],
  drafts: readonly Draft[],
): void {
  const stems = words.map(({text}) => stem(text));
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 2; end <= Math.min(words.length, start + LONGEST_PHRASE); end += 1) {
      const key = keyOf(stems.slice(start, end));
      for (const word of words.slice(start, end)) {
        const group = drafts[telling.indexOf(word)]?.own;
        if (group) {
          addTargets(index, group, key, 1);
        }
      }
    }
  }
}

/** Neighbours that the site writes as one word: those that tell something are then asked for by it. */
function addJoined(
  index: OpenIndex,
  words: readonly Word[],
  telling: readonly Word[],
  drafts: Draft[],
): void {
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 2; end <= Math.min(words.length, start + MOST_JOINED); end += 1) {
      const together = words.slice(start, end);
      const joined = together.map(({text}) => text).join('');
      const stemmed = stem(joined);
      if (!STOP_WORDS.has(joined) && index.has(stemmed)) {
        const parts = together.flatMap((word) => drafts[telling.indexOf(word)] ?? []);
        for (const draft of parts) {
          add(draft.own, stemmed, 1);
          delete draft.mended;
        }
        if (parts.length === 0 && joined.length >= SHORTEST_JOINED) {
          drafts.push({own: {stems: new Map([[stemmed, 1]]), phrases: []}});
        }
      }
    }
  }
}

/** What stands between words: it stays as it was typed. */
const BETWEEN = /([\s.,;:?!/()"“”]+)/;

function mend(question: string, mended: ReadonlyMap<string, string>): string {
  return question
    .trim()
    .replaceAll(/\s+/g, ' ')
    .split(BETWEEN)
    .map((word) => {
      const [read] = readWords(word);
      return (read && mended.get(read.text)) ?? word;
    })
    .join('');
}
