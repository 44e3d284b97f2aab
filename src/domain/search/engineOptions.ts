import type {Options} from 'minisearch';
import {stem} from './stem';
import {STOP_WORDS} from './stopWords';
import {readWords} from './words';

/** What is looked up by the title of a page, and by the parts of its address. */
export interface PageEntry {
  readonly id: number;
  readonly title: string;
  readonly meta: string;
}

/** What is looked up by its own heading and words. */
export interface SectionEntry {
  readonly id: number;
  readonly heading: string;
  readonly text: string;
}

/** A word with hyphens counts as one, and as its pieces. */
const termsOf = (text: string): string[] =>
  readWords(text)
    .flatMap(({text: word, pieces}) => [word, ...pieces])
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);

const shared = {tokenize: termsOf, processTerm: (term: string) => term};

export const PAGE_OPTIONS: Options<PageEntry> = {...shared, fields: ['title', 'meta']};

export const SECTION_OPTIONS: Options<SectionEntry> = {...shared, fields: ['heading', 'text']};
