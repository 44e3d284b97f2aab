import {progressOf} from '@site/src/domain/self-assessment/progress';
import type {AnyRecord} from '@site/src/schemas/records/record';

/** The part in which somebody goes on; `undefined` when all is done, or the record asks nothing. */
export function firstPart(record: AnyRecord): string | undefined {
  return record.kind === 'team-picture' || record.data.finished !== null
    ? undefined
    : progressOf(record.data.questions, record.data.answers).next;
}
