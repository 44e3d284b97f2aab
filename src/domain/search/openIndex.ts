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
  /** By section, its page; and by page, the section that it begins with. */
  readonly pageOf: readonly number[];
  readonly firstOf: readonly number[];
  readonly vocabulary: Vocabulary;
  /** Compounds of the site that this stem is a part of. */
  readonly compoundsWith: (stem: string) => string[];
  readonly synonyms: SynonymTable;
  readonly byTitle: MiniSearch<PageEntry>;
  readonly byText: MiniSearch<SectionEntry>;
  /** Whether any title, heading or text has this stem. */
  readonly has: (stem: string) => boolean;
}

/** Opens an index at once. */
export function openIndex(file: IndexFile): OpenIndex {
  const [titles, texts] = unpack(file);
  return assemble(
    file,
    MiniSearch.loadJS(titles, PAGE_OPTIONS),
    MiniSearch.loadJS(texts, SECTION_OPTIONS),
  );
}

/** Opens an index in pieces, so that a page answers its reader meanwhile. */
export async function openIndexGently(file: IndexFile): Promise<OpenIndex> {
  const [titles, texts] = unpack(file);
  return assemble(
    file,
    await MiniSearch.loadJSAsync(titles, PAGE_OPTIONS),
    await MiniSearch.loadJSAsync(texts, SECTION_OPTIONS),
  );
}

const unpack = ({byTitle, byText}: IndexFile) =>
  [unpackIndex(byTitle, PAGE_OPTIONS.fields), unpackIndex(byText, SECTION_OPTIONS.fields)] as const;

function assemble(
  file: IndexFile,
  byTitle: OpenIndex['byTitle'],
  byText: OpenIndex['byText'],
): OpenIndex {
  const words = unpackWords(file.words);
  const parts = new Map(file.parts);
  const pageOf = file.sections.map(([page]) => page);
  const firstOf: number[] = [];
  for (const [section, page] of pageOf.entries()) {
    firstOf[page] ??= section;
  }
  const terms = new Set([...unpackWords(file.byTitle.terms), ...unpackWords(file.byText.terms)]);
  return {
    pages: file.pages,
    sections: file.sections,
    pageOf,
    firstOf,
    vocabulary: openVocabulary(words, file.frequencies),
    compoundsWith: (stem) => (parts.get(stem) ?? []).flatMap((index) => words[index] ?? []),
    synonyms: tableOfSynonyms(file.synonyms),
    byTitle,
    byText,
    has: (stem) => terms.has(stem),
  };
}
