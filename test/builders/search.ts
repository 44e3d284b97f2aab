import type {Hit, PageHits} from '@site/src/domain/search/answer';
import {buildIndex} from '@site/src/domain/search/buildIndex';
import {openIndex, type OpenIndex} from '@site/src/domain/search/openIndex';
import type {PagePart, PageText} from '@site/src/domain/search/pageText';
import {search} from '@site/src/domain/search/search';
import type {Section} from '@site/src/domain/search/section';
import type {Marked} from '@site/src/domain/search/snippet';
import type {Synonym} from '@site/src/schemas/synonym';
import type {Reply} from '@site/src/search/ask';

/** A section of a page; with an anchor it opens there. */
export function section({page = '/hulp/', anchor = null, ...partial}: Partial<Section>): Section {
  const url = anchor === null ? page : `${page}#${anchor}`;
  return {
    id: url,
    page,
    url,
    anchor,
    lvl0: 'Methodiek',
    title: 'Hulp vragen',
    heading: '',
    text: '',
    kind: 'uitleg',
    ...partial,
  };
}

/** As a browser opens it: out of JSON. */
export const openSections = (
  sections: readonly Section[],
  synonyms: readonly Synonym[] = [],
): OpenIndex => openIndex(JSON.parse(JSON.stringify(buildIndex(sections, synonyms))));

/** Where the best place of each page opens, the best first. */
export const urlsFor = (index: OpenIndex, question: string): string[] =>
  search(index, question).pages.flatMap(({sections: [best]}) =>
    best ? [index.sections[best.section]?.[1] ?? ''] : [],
  );

export const pagePart = (partial: Partial<PagePart> = {}): PagePart => ({
  anchor: null,
  level: 1,
  heading: 'Hulp vragen',
  kind: 'uitleg',
  blocks: ['Vraag op tijd om hulp.'],
  ...partial,
});

export const pageText = (partial: Partial<PageText> = {}): PageText => ({
  page: '/hulp/',
  lvl0: 'Methodiek',
  title: 'Hulp vragen',
  parts: [pagePart()],
  ...partial,
});

export const plain = (text: string): Marked[] => [{text, isFound: false}];

export const textOf = (pieces: readonly Marked[]): string => pieces.map(({text}) => text).join('');

export const hit = (partial: Partial<Hit> = {}): Hit => ({
  url: '/hulp/',
  lvl0: 'Methodiek',
  title: plain('Hulp vragen'),
  heading: [],
  kind: 'uitleg',
  snippet: plain('Vraag op tijd om hulp.'),
  ...partial,
});

/** What the site has: these pages, and as many as there are. */
export const reply = (pages: readonly PageHits[], partial: Partial<Reply> = {}): Reply => ({
  pages,
  total: pages.length,
  kinds: new Map(pages.length > 0 ? [['uitleg', pages.length]] : []),
  isFallback: false,
  ...partial,
});
