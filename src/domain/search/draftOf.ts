import {add, type Group, type MutableGroup} from './group';
import type {OpenIndex} from './openIndex';
import {otherForms} from './otherForms';
import {splitCompound} from './splitCompound';
import {stem} from './stem';
import {keyOf} from './synonyms';
import {TUNING} from './tuning';
import type {Word} from './words';

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
/** So often a word stands on the site that it is there for a reason. */
const OFTEN = 5;

/** What one word of a question asks for. */
export interface Draft {
  readonly own: MutableGroup;
  /** A compound that the site does not have: its parts, each asked for by itself. */
  parts?: readonly Group[];
  mended?: string;
}

export function draftOf(index: OpenIndex, {text, pieces}: Word, isUnfinished: boolean): Draft {
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

/** What else is looked for by who types this, as far as the site has it. */
export function addTargets(
  index: OpenIndex,
  group: MutableGroup,
  key: string,
  weight: number,
): void {
  for (const target of index.synonyms.get(key) ?? []) {
    const [only] = target;
    if (target.length === 1 && only !== undefined && index.has(only)) {
      add(group, only, weight * TUNING.synonym);
    } else if (target.length > 1 && target.every(index.has)) {
      group.phrases.push({stems: target, weight: weight * TUNING.synonym});
    }
  }
}
