import type {RecordOf} from '@site/src/schemas/records/record';
import type {Shelf} from '@site/src/storage/shelf';

/** The views that somebody writes for a colleague on this device, the last changed first. */
export const givingOf = (shelf: Shelf | undefined): RecordOf<'colleague-view'>[] =>
  (shelf?.records ?? []).flatMap((record) =>
    record.kind === 'colleague-view' && record.data.role === 'giving' ? [record] : [],
  );
