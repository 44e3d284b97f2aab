import type {ShownModel} from '@site/src/domain/catalog/types';
import type {AnyRecord, RecordOf} from '@site/src/schemas/records/record';

/** The reflections on these questions, in this version of them; in the order of the records. */
export const reflectionsOn = (
  records: readonly AnyRecord[],
  {id, version}: ShownModel,
  prompt: string,
): RecordOf<'reflection'>[] =>
  records.flatMap((record) =>
    record.kind === 'reflection' &&
    record.data.questions.id === id &&
    record.data.questions.version === version &&
    record.data.prompt === prompt
      ? [record]
      : [],
  );
