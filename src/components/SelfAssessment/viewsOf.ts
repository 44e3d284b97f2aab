import {sameJson} from '@site/src/domain/notebook/sameJson';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Shelf} from '@site/src/storage/shelf';

/** The views that colleagues gave back for an attempt, about the same questions; the first one first. */
export function viewsOf(
  shelf: Shelf | undefined,
  {id, data: {questions}}: RecordOf<'self-assessment'>,
): RecordOf<'colleague-view'>[] {
  return (shelf?.records ?? [])
    .flatMap((record) =>
      record.kind === 'colleague-view' &&
      record.data.role === 'received' &&
      record.data.request === id &&
      sameJson(record.data.questions, questions)
        ? [record]
        : [],
    )
    .toSorted((a, b) => a.created.localeCompare(b.created) || a.id.localeCompare(b.id));
}
