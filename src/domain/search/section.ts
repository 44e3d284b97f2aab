/**
 * What can be found: a heading with the text below it, up to the next heading. The part of a page
 * before its first heading is a section too, without an anchor.
 */
export interface Section {
  readonly id: string;
  /** Name of the page, the same for all its sections: its address without an anchor. */
  readonly page: string;
  /** Where it opens, with the anchor. */
  readonly url: string;
  /** Without '#'; null for the part before the first heading. */
  readonly anchor: string | null;
  /** The part of the site that it stands in. */
  readonly lvl0: string;
  /** Title of the page. */
  readonly title: string;
  /** Its own heading; empty when it has none. */
  readonly heading: string;
  readonly text: string;
  /** What kind of page or piece it is, to filter by; absent where that is not told. */
  readonly kind?: string;
}
