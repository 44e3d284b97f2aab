import type {IndexSettings} from 'algoliasearch';

const HEADINGS = ['lvl1', 'lvl2', 'lvl3', 'lvl4', 'lvl5', 'lvl6'] as const;

/**
 * How an index at Algolia reads our records and Dutch questions. A push replaces whatever was set by
 * hand at Algolia.
 */
export const ALGOLIA_SETTINGS = {
  // 'unordered': a word counts the same at the start of a heading as at its end.
  searchableAttributes: [
    ...HEADINGS.map((level) => `unordered(hierarchy.${level})`),
    'content',
    'unordered(hierarchy.lvl0)',
  ],
  attributesForFaceting: ['kind', 'language', 'type'],
  attributesToHighlight: ['hierarchy', 'content'],
  attributesToSnippet: ['content:18'],
  // A section is found once, however many of its pieces have the word.
  distinct: true,
  attributeForDistinct: 'url',
  ranking: ['words', 'filters', 'typo', 'attribute', 'proximity', 'exact', 'custom'],
  customRanking: ['desc(weight.page_rank)', 'desc(weight.level)', 'asc(weight.position)'],
  queryLanguages: ['nl'],
  indexLanguages: ['nl'],
  ignorePlurals: ['nl'],
  removeStopWords: ['nl'],
  decompoundQuery: true,
  // Each must be searchable too, and is split only when its letters are composed (composeRecord).
  decompoundedAttributes: {
    nl: ['hierarchy.lvl1', 'hierarchy.lvl2', 'hierarchy.lvl3', 'content'],
  },
  keepDiacriticsOnCharacters: '',
  removeWordsIfNoResults: 'allOptional',
  minWordSizefor1Typo: 4,
  minWordSizefor2Typos: 8,
  advancedSyntax: true,
} satisfies IndexSettings;
