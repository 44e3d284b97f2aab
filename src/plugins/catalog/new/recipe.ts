import type {Catalog} from '../data/loadCatalog';
import type {DocumentUses} from '../documents/loadDocuments';
import type {Answers, Question} from './question';

/** What a recipe may look at: everything that is there already, and today. */
export type Context = {
  catalog: Catalog;
  documents: readonly DocumentUses[];
  /** The day as 2026-11-22. */
  today: string;
};

/** What a recipe does to a file: it makes one, or puts a record in a list that is there. */
export type Change =
  | {kind: 'create'; file: string; text: string}
  | {
      kind: 'insert';
      file: string;
      text: string;
      /** Line number (from 1) of the record before which the text goes; at the end when absent. */
      before?: number;
    };

/** All that a recipe does, each to a file of its own: it is done whole or not at all. */
export type Changes = readonly [Change, ...Change[]];

/** A kind of content that an editor can make by answering questions. */
export type Recipe = {
  /** Word behind `npm run new`, such as "begrip". */
  id: string;
  label: string;
  questions: (context: Context) => Question[];
  write: (answers: Answers, context: Context) => Changes;
  /** What to do next, a line each. */
  next: (answers: Answers, changes: Changes) => string[];
  /**
   * The editor has yet to write on in the first file. Until then the build refuses it, or tells the
   * places that are open.
   */
  isDraft?: true;
};
