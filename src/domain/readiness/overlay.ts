import type {ScanAnswer, ScanAnswers, ScanQuestions} from '@site/src/schemas/records/readinessScan';
import {answerTo} from './answerTo';

export type OverlayRow = {
  id: string;
  text: string;
  /** One for each scan, in the order in which the scans were given; `undefined` was left open. */
  answers: (ScanAnswer | undefined)[];
  /** Whether two people answered differently; who left it open differs from nobody. */
  differs: boolean;
};

export type OverlayPart = {id: string; label: string; talk: readonly string[]; rows: OverlayRow[]};

/**
 * The scans of some people laid over each other, indicator by indicator. Nothing is added up and
 * nobody's answer weighs more than another's.
 *
 * @param scans all about these questions; one is a picture of its own
 */
export function overlay(questions: ScanQuestions, scans: readonly ScanAnswers[]): OverlayPart[] {
  return questions.map(({id, label, talk, indicators}) => ({
    id,
    label,
    talk,
    rows: indicators.map((indicator) => {
      const answers = scans.map((scan) => answerTo(scan, id, indicator.id));
      const given = new Set(answers.filter((answer) => answer !== undefined));
      return {id: indicator.id, text: indicator.text, answers, differs: given.size > 1};
    }),
  }));
}
