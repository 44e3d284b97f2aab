import type {AnyRecord, Kind, RecordOf} from '../../schemas/records/record';

/** Whether a record is of this kind. */
export const isOf = <K extends Kind>(record: AnyRecord, kind: K): record is RecordOf<K> =>
  record.kind === kind;
