/** One piece of a document. Every text is plain, and may hold line ends and tabs. */
export type Block =
  | {kind: 'heading'; level: 1 | 2 | 3; text: string}
  | {kind: 'paragraph'; text: string}
  | {kind: 'bullets'; items: readonly string[]}
  | {kind: 'numbers'; items: readonly string[]}
  /** Every row has as many cells as the head. */
  | {kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]};

/**
 * What somebody takes along as a file, whatever program opens it. A date stands in it only when its
 * maker put it there.
 */
export type Document = {
  /** For the properties of the file; to be read in the text it also stands in a heading. */
  title: string;
  blocks: readonly Block[];
};
