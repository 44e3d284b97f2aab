import MiniSearch from 'minisearch';
import {PAGE_OPTIONS, SECTION_OPTIONS, type PageEntry, type SectionEntry} from './engineOptions';
import type {IndexFile, PageRow, SectionRow} from './indexFile';
import {unpackIndex, unpackWords} from './packed';
import {tableOfSynonyms, type SynonymTable} from './synonyms';
import {openVocabulary, type Vocabulary} from './vocabulary';

/** An index that is ready to be searched. */
export interface OpenIndex {
  readonly pages: readonly PageRow[];
  readonly sections: readonly SectionRow[];
  readonly vocabulary: Vocabulary;
  /** Compounds of the site that this stem is a part of. */
  readonly compoundsWith: (stem: string) => string[];
  readonly synonyms: SynonymTable;
  readonly byTitle: MiniSearch<PageEntry>;
  readonly byText: MiniSearch<SectionEntry>;
  /** Whether any title, heading or text has this stem. */
  readonly has: (stem: string) => boolean;
}

/** In pieces, so that the page answers meanwhile. */
export async function openIndex(file: IndexFile): Promise<OpenIndex> {
  const words = unpackWords(file.words);
  const parts = new Map(file.parts);
  const {byTitle, byText} = file;
  const terms = new Set([...unpackWords(byTitle.terms), ...unpackWords(byText.terms)]);
  return {
    pages: file.pages,
    sections: file.sections,
    vocabulary: openVocabulary(words, file.frequencies),
    compoundsWith: (stem) => (parts.get(stem) ?? []).flatMap((index) => words[index] ?? []),
    synonyms: tableOfSynonyms(file.synonyms),
    byTitle: await MiniSearch.loadJSAsync(unpackIndex(byTitle, PAGE_OPTIONS.fields), PAGE_OPTIONS),
    byText: await MiniSearch.loadJSAsync(
      unpackIndex(byText, SECTION_OPTIONS.fields),
      SECTION_OPTIONS,
    ),
    has: (stem) => terms.has(stem),
  };
}
