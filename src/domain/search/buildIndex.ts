import MiniSearch from 'minisearch';
import {PAGE_OPTIONS, SECTION_OPTIONS} from './engineOptions';
import type {IndexFile} from './indexFile';
import {packIndex, packWords} from './packed';
import type {Section} from './section';
import {allParts} from './splitCompound';
import {stem} from './stem';
import {STOP_WORDS} from './stopWords';
import {canFind} from './synonyms';
import type {Synonym} from '../../schemas/synonym';
import {readWords} from './words';

/** A word shorter than this is no compound, and is part of one only by accident. */
const SHORTEST_COMPOUND = 7;

/** @returns the index of these sections, in their order; the sections of a page stand together */
export function buildIndex(sections: readonly Section[], synonyms: readonly Synonym[]): IndexFile {
  const pages = [...new Map(sections.map((section) => [section.page, section])).values()];
  const numberOf = new Map(pages.map(({page}, index) => [page, index]));

  const byTitle = new MiniSearch(PAGE_OPTIONS);
  byTitle.addAll(
    pages.map(({page, title, lvl0}, id) => ({id, title, meta: `${lvl0} ${wordsOfAddress(page)}`})),
  );
  const byText = new MiniSearch(SECTION_OPTIONS);
  byText.addAll(sections.map(({heading, text}, id) => ({id, heading, text})));

  const [titles, texts] = [byTitle.toJSON(), byText.toJSON()];
  const terms = new Set([...titles.index, ...texts.index].map(([term]) => term));

  const counts = countWords(sections);
  const words = [...counts.keys()].toSorted();
  return {
    pages: pages.map(({page, title, lvl0}) => [page, title, lvl0]),
    sections: sections.map(({page, url, anchor, heading, kind}) => [
      numberOf.get(page) ?? 0,
      url,
      anchor,
      heading,
      kind ?? '',
    ]),
    words: packWords(words),
    frequencies: words.map((word) => counts.get(word) ?? 1),
    parts: findParts(words, (word) => counts.get(word)),
    synonyms: synonyms.filter((entry) => canFind(entry, (term) => terms.has(term))),
    byTitle: packIndex(titles),
    byText: packIndex(texts),
  };
}

/** '/methodiek/klein-beginnen/' tells something that a title may not. */
const wordsOfAddress = (page: string): string => page.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

function countWords(sections: readonly Section[]): Map<string, number> {
  const counts = new Map<string, number>();
  const titles = new Set(sections.map(({title}) => title));
  const texts = [...titles, ...sections.flatMap(({heading, text}) => [heading, text])];
  for (const {text, pieces} of texts.flatMap(readWords)) {
    for (const word of [text, ...pieces]) {
      if (word.length > 1 && !STOP_WORDS.has(word)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function findParts(
  words: readonly string[],
  frequencyOf: (word: string) => number | undefined,
): [stem: string, compounds: number[]][] {
  const compounds = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    if (word.length >= SHORTEST_COMPOUND) {
      for (const part of new Set(allParts(word, frequencyOf).map(stem))) {
        const found = compounds.get(part);
        if (found) {
          found.push(index);
        } else {
          compounds.set(part, [index]);
        }
      }
    }
  }
  return [...compounds].toSorted(([left], [right]) => (left < right ? -1 : 1));
}
