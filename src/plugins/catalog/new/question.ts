import * as v from 'valibot';
import {explainIssue} from '../data/explainIssue';

/** What an editor answered, by the name of the question; a skipped question is not there. */
export type Answers = Readonly<Record<string, string>>;

export type Choice = {value: string; label: string};

/** One question of a recipe, in Dutch. */
export type Question = {
  name: string;
  text: string;
  /** A line of help below the question. */
  hint?: string;
  /** Enter alone leaves it out. */
  optional?: boolean;
  /** What Enter alone stands for, after the answers before it. */
  otherwise?: (answers: Answers) => string;
  /** A closed list, answered by number. */
  choices?: readonly Choice[];
  /** Of the closed list so many may be chosen, by their numbers; the answer is read by `listOf`. */
  most?: number;
  /** Whether the question makes sense after the answers before it. */
  when?: (answers: Answers) => boolean;
  /** What is wrong with an answer and what to do; nothing when it will do. */
  check?: (answer: string, answers: Answers) => string | undefined;
};

/** Checks an answer as the build will check the field: with its own schema. */
export function bySchema(
  schema: v.GenericSchema<unknown, unknown>,
): (answer: string) => string | undefined {
  return (answer) => {
    const [issue] = v.safeParse(schema, answer).issues ?? [];
    return issue && explainIssue(issue);
  };
}

/** "caseload, caseloads" as a list; empty pieces fall away. */
export const listOf = (answer: string | undefined): string[] =>
  (answer ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
