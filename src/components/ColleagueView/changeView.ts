import type {ColleagueView} from '@site/src/schemas/records/colleagueView';
import type {Session} from '@site/src/storage/session';

/** Changes what a view holds. */
export function changeView(session: Session, edit: (data: ColleagueView) => ColleagueView): void {
  session.change((record) =>
    record.kind === 'colleague-view' ? {...record, data: edit(record.data)} : record,
  );
}
