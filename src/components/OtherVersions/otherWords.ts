import {windowOf} from '@site/src/domain/self-assessment/windowOf';
import type {AnyRecord, Other} from '@site/src/schemas/records/record';
import {peerAnswers, peerNone} from '../ColleagueView/answerWords';
import {hasAnswers} from '../SelfAssessment/parts';
import {text} from './text';

/** Where an answer to a question stands in a record. */
const ANSWER = /^data\/answers\/([^/]+)$/;

/**
 * What another tab had, in words that somebody can choose by: of an answer its question and its
 * words, of everything else the text as it was written.
 */
export function otherWords(record: AnyRecord, {field, text: written}: Other): string {
  const id = ANSWER.exec(field)?.[1];
  if (id === undefined || !hasAnswers(record)) {
    return written;
  }
  const {questions} = record.data;
  const item = questions.dimensions.flatMap(({items}) => items).find((one) => one.id === id);
  if (!item) {
    return written;
  }
  const [question, words, none] =
    record.kind === 'self-assessment'
      ? [item.self, windowOf(questions, item).answers, text.none()]
      : [item.peer, peerAnswers(), peerNone()];
  return text.answer(question, words[Number(written)] ?? none);
}
