import type {Reflection} from '../../schemas/records/reflection';
import {heading, section, written} from '../document/blocks';
import type {Document} from '../document/document';

/** The words of the document that nobody wrote in the reflection. */
export type ReflectionWords = {
  /** Above what goes to peer consultation. */
  question: string;
};

/**
 * A reflection to take along: each step with what was asked and what was answered. A question without
 * an answer stays, so that somebody can go on in the file.
 */
export const reflectionDocument = (
  title: string,
  {questions, prompt, answers, question}: Reflection,
  words: ReflectionWords,
): Document => ({
  title,
  blocks: [
    heading(1, title),
    ...written(prompt),
    ...questions.steps.flatMap(({id, name, ask}) => [
      heading(2, name),
      ...written(ask),
      ...written(answers[id] ?? ''),
    ]),
    ...section(words.question, question),
  ],
});
