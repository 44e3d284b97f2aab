import type {RecordOf} from '@site/src/schemas/records/record';
import type {Shelf} from '@site/src/storage/shelf';

/** The attempts at one instrument, the last changed first. */
export function attemptsOf(
  shelf: Shelf | undefined,
  instrument: string,
): RecordOf<'self-assessment'>[] {
  return (shelf?.records ?? []).flatMap((record) =>
    record.kind === 'self-assessment' && record.data.questions.id === instrument ? [record] : [],
  );
}
