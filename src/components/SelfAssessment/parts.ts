import {progressOf} from '@site/src/domain/self-assessment/progress';
import type {AnyRecord, RecordOf} from '@site/src/schemas/records/record';

/** What stands in an address in place of the id of a dimension. */
export const RESULT = 'beeld';

/** Whether a record holds answers to an instrument. */
export const hasAnswers = (
  record: AnyRecord,
): record is RecordOf<'self-assessment'> | RecordOf<'colleague-view'> =>
  record.kind === 'self-assessment' || record.kind === 'colleague-view';

/** The part in which somebody goes on; `undefined` when all is done, or the record asks nothing. */
export function firstPart(record: AnyRecord): string | undefined {
  if (!hasAnswers(record) || record.data.finished !== null) {
    return undefined;
  }
  const {questions, answers} = record.data;
  const {next} = progressOf(questions, answers);
  // Answered to the end but never looked at: the last part, where an attempt can be finished.
  return next ?? (record.kind === 'self-assessment' ? questions.dimensions.at(-1)?.id : undefined);
}
