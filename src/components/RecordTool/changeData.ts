import {isOf} from '@site/src/domain/notebook/isOf';
import type {AnyRecord, Kind, RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';

/** Changes what a record of this kind holds; one of another kind stays as it is. */
export function changeData<K extends Kind>(
  session: Session,
  kind: K,
  edit: (data: RecordOf<K>['data']) => RecordOf<K>['data'],
): void {
  session.change((record) => (isOf(record, kind) ? withData<RecordOf<K>>(record, edit) : record));
}

const withData = <R extends AnyRecord>(record: R, edit: (data: R['data']) => R['data']): R => ({
  ...record,
  data: edit(record.data),
});
