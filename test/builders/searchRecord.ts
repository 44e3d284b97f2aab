import type {Level, SearchRecord} from '@site/src/domain/search/record';

type Given = Partial<Omit<SearchRecord, 'hierarchy'>> & {
  readonly hierarchy?: Partial<Record<Level, string | null>>;
};

/** A piece of text on /kaartje/, or what else is given. */
export function searchRecord({hierarchy, ...given}: Given = {}): SearchRecord {
  return {
    objectID: '/kaartje/|0',
    type: 'content',
    url: '/kaartje/',
    url_without_anchor: '/kaartje/',
    anchor: null,
    hierarchy: {
      lvl0: 'Methodiek',
      lvl1: 'Een kaartje op de mat',
      lvl2: null,
      lvl3: null,
      lvl4: null,
      lvl5: null,
      lvl6: null,
      ...hierarchy,
    },
    content: 'Schrijf met de hand.',
    language: 'nl',
    kind: 'uitleg',
    weight: {page_rank: 0, level: 0, position: 0},
    ...given,
  };
}
