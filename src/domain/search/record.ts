/** Kinds of pages and pieces that a reader may filter by. */
export const RECORD_KINDS = [
  'uitleg',
  'oefening',
  'kaart',
  'begrip',
  'bron',
  'nieuws',
  'redactie',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

export const LEVELS = ['lvl0', 'lvl1', 'lvl2', 'lvl3', 'lvl4', 'lvl5', 'lvl6'] as const;

export type Level = (typeof LEVELS)[number];

/**
 * A heading, or a piece of the text below it, as DocSearch and Algolia want it. All text is escaped
 * for HTML, because DocSearch shows it as HTML.
 */
export interface SearchRecord {
  /** The same after each build, as long as page, anchor and order stay. */
  readonly objectID: string;
  readonly type: Exclude<Level, 'lvl0'> | 'content';
  /** From the root of the site, with the anchor. */
  readonly url: string;
  readonly url_without_anchor: string;
  readonly anchor: string | null;
  readonly hierarchy: Readonly<Record<Level, string | null>>;
  /** Null on the record of a heading. */
  readonly content: string | null;
  readonly language: 'nl';
  readonly kind: RecordKind;
  /** Where in a recording it is said, in seconds from the start. */
  readonly seconds?: number;
  readonly weight: {
    readonly page_rank: number;
    /** 100 for a title, 10 less for each level below it, 0 for text. */
    readonly level: number;
    /** Place on the page, from 0. */
    readonly position: number;
  };
}
