import type {OpenIndex} from './openIndex';
import type {Found, FoundSection} from './search';
import {markWords, snippet, type Marked} from './snippet';

/** A page or a heading on it, as a list of results shows it. */
export interface Hit {
  /** Where it opens. */
  readonly url: string;
  readonly lvl0: string;
  readonly title: readonly Marked[];
  /** Empty for the page as a whole. */
  readonly heading: readonly Marked[];
  /** Empty where it is not told. */
  readonly kind: string;
  readonly snippet: readonly Marked[];
}

/** What is found on one page: its best place first, and perhaps others. */
export type PageHits = readonly [Hit, ...Hit[]];

export interface Answer {
  readonly pages: readonly PageHits[];
  /** Pages found in all. */
  readonly total: number;
  /** Of how many pages the best place is of this kind, over all that was found. */
  readonly kinds: ReadonlyMap<string, number>;
  /** The question with its slips mended; absent when there were none. */
  readonly corrected?: string;
}

export interface Wanted {
  /** Pages from the best on. */
  readonly limit: number;
  /** Only this kind; absent for all. */
  readonly kind?: string;
}

/** Another place on a page is shown when it is so good beside the best one. */
const AS_GOOD = 0.6;
const MOST_PLACES = 3;

/**
 * What to show of what was found.
 *
 * @param textsOf gives the text of these sections, by their place in the index
 */
export async function toAnswer(
  index: OpenIndex,
  {pages, stems, corrected}: Found,
  {limit, kind}: Wanted,
  textsOf: (sections: readonly number[]) => Promise<ReadonlyMap<number, string>>,
): Promise<Answer> {
  const kindOf = ({section}: FoundSection) => index.sections[section]?.[4] ?? '';
  const kinds = new Map<string, number>();
  const wanted = pages.flatMap(({sections}) => {
    const [best] = sections;
    const name = best ? kindOf(best) : '';
    kinds.set(name, (kinds.get(name) ?? 0) + 1);
    return kind === undefined || kind === name ? [sections] : [];
  });
  const shown = wanted.slice(0, limit).map((sections) => {
    const least = (sections[0]?.score ?? 0) * AS_GOOD;
    return sections.filter(({score}) => score >= least).slice(0, MOST_PLACES);
  });
  const texts = await textsOf(shown.flat().map(({section}) => section));

  const toHit = ({section}: FoundSection): Hit => {
    const [page, url, , heading] = index.sections[section] ?? [0, '', null, '', ''];
    const [, title, lvl0] = index.pages[page] ?? ['', '', ''];
    return {
      url,
      lvl0,
      title: markWords(title, stems),
      heading: markWords(heading, stems),
      kind: kindOf({section, score: 0}),
      snippet: snippet(texts.get(section) ?? '', stems),
    };
  };
  return {
    pages: shown.flatMap((sections) => {
      const [first, ...others] = sections.map(toHit);
      return first ? [[first, ...others] as const] : [];
    }),
    total: wanted.length,
    kinds,
    ...(corrected === undefined ? {} : {corrected}),
  };
}
