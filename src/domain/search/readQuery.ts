import type {OpenIndex} from './openIndex';
import {otherForms} from './otherForms';
import {splitCompound} from './splitCompound';
import {stem} from './stem';
import {STOP_WORDS} from './stopWords';
import {keyOf} from './synonyms';
import {TUNING} from './tuning';
import {readWords, type Word} from './words';

/** A longer question is cut off: nobody types it, and it would only cost time. */
const MOST_WORDS = 24;
/** Longest phrase in the list of synonyms, in words. */
const LONGEST_PHRASE = 4;
/** From so many letters on, a word that is not known may have one slip in it, or two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
/** So many words may go on after what is typed. */
const MOST_BEGINNINGS = 12;
const SHORTEST_BEGINNING = 2;
/** A word before the last is finished; it may still be meant as the beginning of another. */
const FINISHED_BEGINNING = 5;

const SHORTEST_RELATED = 5;
/** A shorter part of a word is there by accident. */
const SHORTEST_PART = 3;
/** The one part that is known has to say most of what the word says: not 'maker' of a thing unheard of. */
const SHORTEST_ONE_PART = 6;
/** So many neighbours may be one word. */
const MOST_JOINED = 3;
/** Of words that tell nothing by themselves, a shorter one is made by accident: 'al een'. */
const SHORTEST_JOINED = 7;
/** So often a word stands on the site that it is there for a reason. */
const OFTEN = 5;

/** One of the things asked for: each stem that may stand for it, with its weight (0–1). */
export interface Group {
  readonly stems: ReadonlyMap<string, number>;
  /** Several words that together stand for it. */
  readonly phrases: readonly {readonly stems: readonly string[]; readonly weight: number}[];
}

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

interface MutableGroup {
  readonly stems: Map<string, number>;
  readonly phrases: {readonly stems: readonly string[]; readonly weight: number}[];
}

interface Draft {
  readonly own: MutableGroup;
  /** A compound that the site does not have: its parts, each asked for by itself. */
  parts?: readonly Group[];
  mended?: string;
}

const add = ({stems}: MutableGroup, stemmed: string, weight: number) => {
  stems.set(stemmed, Math.max(stems.get(stemmed) ?? 0, weight));
};

function draftOf(index: OpenIndex, {text, pieces}: Word, isUnfinished: boolean): Draft {
  const own: MutableGroup = {stems: new Map(), phrases: []};
  const draft: Draft = {own};
  addKnown(index, own, text, 1);
  const weight = own.stems.size > 0 ? TUNING.otherForm : TUNING.onlyForm;
  for (const form of otherForms(text)) {
    if (index.vocabulary.frequencyOf(form) !== undefined) {
      addKnown(index, own, form, weight);
    }
  }
  const isKnown = own.stems.size > 0;
  if (isUnfinished || text.length >= FINISHED_BEGINNING) {
    addBeginnings(index, own, text);
  }
  const parts = pieces.length > 1 ? pieces : splitCompound(text, knownIn(index));
  if (isKnown && parts.length > 1) {
    own.phrases.push({stems: parts.map(stem), weight: TUNING.partsTogether});
  }
  // What an editor has a word for is no slip, and needs no guess.
  addTargets(index, own, keyOf([stem(text)]), 1);
  if (own.stems.size > 0 || own.phrases.length > 0) {
    return draft;
  }
  const [nearest] = text.length >= ONE_SLIP ? index.vocabulary.near(text, 1) : [];
  if (nearest && (parts.length < 2 || text.length >= 6)) {
    addSlips(index, draft, text, 1);
  } else if (parts.length > 1) {
    draft.parts = parts.map((part) => {
      const group: MutableGroup = {stems: new Map(), phrases: []};
      addKnown(index, group, part, TUNING.part);
      addTargets(index, group, keyOf([stem(part)]), TUNING.part);
      return group;
    });
  } else if (text.length >= TWO_SLIPS) {
    addSlips(index, draft, text, 2);
  }
  if (own.stems.size === 0 && !draft.parts) {
    addRelated(index, own, text);
  }
  if (own.stems.size === 0 && !draft.parts) {
    addOnePart(index, own, text);
  }
  return draft;
}

/** A word counts as known when another form of it is: 'formulering' when 'formuleren' is. */
const knownIn = (index: OpenIndex) => (word: string) =>
  index.vocabulary.frequencyOf(word) ?? (index.has(stem(word)) ? 1 : undefined);

/** The word itself, and the compounds that it is a part of. */
function addKnown(index: OpenIndex, group: MutableGroup, word: string, weight: number): void {
  const stemmed = stem(word);
  if (index.has(stemmed)) {
    add(group, stemmed, weight);
  }
  for (const compound of index.compoundsWith(stemmed)) {
    add(group, stem(compound), weight * TUNING.inCompound);
  }
}

function addBeginnings(index: OpenIndex, group: MutableGroup, start: string): void {
  if (start.length >= SHORTEST_BEGINNING) {
    for (const word of index.vocabulary.beginningWith(
      start,
      Math.min(MOST_BEGINNINGS, 2 * start.length),
    )) {
      add(group, stem(word), TUNING.beginning * Math.sqrt(start.length / word.length));
    }
  }
}

/** Words that begin as this one does, and end otherwise: 'vaardiger', 'vaardigheden'. */
function addRelated(index: OpenIndex, group: MutableGroup, text: string): void {
  const stemmed = stem(text);
  for (
    let length = stemmed.length;
    length >= Math.max(SHORTEST_RELATED, text.length * 0.63);
    length -= 1
  ) {
    const words = index.vocabulary.beginningWith(stemmed.slice(0, length), 4);
    for (const word of words) {
      add(group, stem(word), TUNING.related);
    }
    if (words.length > 0) {
      return;
    }
  }
}

/** The one part that the site does have of a compound that it does not: the longest at either end. */
function addOnePart(index: OpenIndex, group: MutableGroup, text: string): void {
  const least = Math.max(SHORTEST_ONE_PART, text.length / 2);
  for (let length = text.length - SHORTEST_PART; length >= least; length -= 1) {
    for (const part of [text.slice(0, length), text.slice(-length)]) {
      if ((index.vocabulary.frequencyOf(part) ?? 0) >= OFTEN) {
        addKnown(index, group, part, TUNING.onePart);
        return;
      }
    }
  }
}

function addSlips(index: OpenIndex, draft: Draft, text: string, limit: number): void {
  const found = index.vocabulary.near(text, limit);
  const [first] = found;
  if (first) {
    draft.mended = first.word;
    for (const {word, distance} of found.slice(0, 4)) {
      addKnown(index, draft.own, word, distance === 1 ? TUNING.slip : TUNING.twoSlips);
    }
  }
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

/** What else is looked for by who types this, as far as the site has it. */
function addTargets(index: OpenIndex, group: MutableGroup, key: string, weight: number): void {
  for (const target of index.synonyms.get(key) ?? []) {
    const [only] = target;
    if (target.length === 1 && only !== undefined && index.has(only)) {
      add(group, only, weight * TUNING.synonym);
    } else if (target.length > 1 && target.every(index.has)) {
      group.phrases.push({stems: target, weight: weight * TUNING.synonym});
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
