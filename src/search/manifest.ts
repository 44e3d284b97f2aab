/** Where the files of the embedded index are; the only one of them whose name stays the same. */
export const MANIFEST_PATH = '/search/manifest.json';

/** Of the manifest and the index. Another number tells a page of an older release that it cannot read them. */
export const SEARCH_VERSION = 1;

export interface SearchManifest {
  readonly version: typeof SEARCH_VERSION;
  readonly index: string;
  /** Text of the sections, in pieces; `from` is the place in the index of the first section in it. */
  readonly texts: readonly {readonly from: number; readonly file: string}[];
}
