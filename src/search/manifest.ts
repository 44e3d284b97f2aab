/** Where the files of the embedded index are; the only one of them whose name stays the same. */
export const MANIFEST_PATH = '/search/manifest.json';

export interface SearchManifest {
  readonly version: 1;
  readonly index: string;
  /** Text of the sections, in pieces; `from` is the place in the index of the first section in it. */
  readonly texts: readonly {readonly from: number; readonly file: string}[];
}
