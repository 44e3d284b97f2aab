import type {CaseWalk} from '../../schemas/records/caseWalk';
import {heading, labelled, section} from '../document/blocks';
import type {Document} from '../document/document';
import {whyAt} from './whyAt';

/** The words of the document that stand in no walk; those before a text end in their own colon. */
export type WalkWords = {
  /** Before the title of the story. */
  story: string;
  /** Before what was chosen. */
  choice: string;
  /** Before why it was chosen. */
  why: string;
  /** Above the ending. */
  ending: string;
  /** Above what somebody wants to remember. */
  note: string;
  /** Above what goes to peer consultation. */
  question: string;
};

/** One way through a case to take along: each choice with why, where it stopped, and what to do with it. */
export const walkDocument = (
  title: string,
  {story, steps, whys, ended, note, question}: CaseWalk,
  words: WalkWords,
): Document => ({
  title,
  blocks: [
    heading(1, title),
    ...labelled(words.story, story.title),
    ...steps.flatMap((step, index) => [
      heading(2, `${index + 1}. ${step.title}`),
      ...labelled(words.choice, step.choice),
      ...labelled(words.why, whyAt({steps, whys}, index + 1)),
    ]),
    ...section(words.ending, ended?.title ?? ''),
    ...section(words.note, note),
    ...section(words.question, question),
  ],
});
