import type {RecordOf} from '@site/src/schemas/records/record';
import type {Shelf} from '@site/src/storage/shelf';

/** The walks through one case on this device, the last changed first. */
export const walksOf = (shelf: Shelf | undefined, story: string): RecordOf<'case-walk'>[] =>
  (shelf?.records ?? []).flatMap((record) =>
    record.kind === 'case-walk' && record.data.story.id === story ? [record] : [],
  );
