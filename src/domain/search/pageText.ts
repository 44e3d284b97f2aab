import type {RecordKind} from './record';

/** What a reader sees on a page, without its markup. */
export interface PageText {
  readonly page: string;
  readonly lvl0: string;
  readonly title: string;
  readonly parts: readonly PagePart[];
}

/** A heading with what stands below it, up to the next heading. The first part has the title. */
export interface PagePart {
  /** Null for the first part. */
  readonly anchor: string | null;
  /** 1 for the title, 2 to 6 for headings in the text. */
  readonly level: number;
  readonly heading: string;
  readonly kind: RecordKind;
  /** Paragraphs, items, rows of tables. */
  readonly blocks: readonly string[];
  /** Where in a recording this is said, in seconds from the start. */
  readonly seconds?: number;
}
