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

/** What a recipe does to the files: a new file, or a record in a list that is there. */
export type Change =
  | {kind: 'create'; file: string; text: string}
  | {
      kind: 'insert';
      file: string;
      text: string;
      /** Line number (from 1) of the record before which the text goes; at the end when absent. */
      before?: number;
    };

/** A kind of content that an editor can make by answering questions. */
export type Recipe = {
  /** Word behind `npm run new`, such as "begrip". */
  id: string;
  label: string;
  questions: (context: Context) => Question[];
  write: (answers: Answers, context: Context) => Change;
  /** What to do next, a line each. */
  next: (answers: Answers, change: Change) => string[];
};
