import type {PackedIndex} from './packed';
import type {Synonym} from '../../schemas/synonym';

/** What the browser fetches before the first result: all but the text to show. */
export interface IndexFile {
  readonly pages: readonly PageRow[];
  readonly sections: readonly SectionRow[];
  /** Words of the site, front-coded (packWords), and how often each stands there. */
  readonly words: string;
  readonly frequencies: readonly number[];
  /** By the stem of a part: the places in `words` of the compounds that it is in. */
  readonly parts: readonly (readonly [stem: string, compounds: readonly number[]])[];
  readonly synonyms: readonly Synonym[];
  readonly byTitle: PackedIndex;
  readonly byText: PackedIndex;
}

export type PageRow = readonly [page: string, title: string, lvl0: string];

/** `anchor` is null for what stands before the first heading; `kind` is empty where it is not told. */
export type SectionRow = readonly [
  page: number,
  url: string,
  anchor: string | null,
  heading: string,
  kind: string,
];
