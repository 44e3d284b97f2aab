import type {SessionRecord} from '@site/src/domain/intervision/session';
import type {Shelf} from '@site/src/storage/shelf';

/** Every session in the notebook; none while it is being read. */
export const sessionsIn = (shelf: Shelf | undefined): SessionRecord[] =>
  (shelf?.records ?? []).flatMap((record) => (record.kind === 'intervision' ? [record] : []));
