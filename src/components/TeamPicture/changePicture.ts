import type {TeamPicture} from '@site/src/schemas/records/teamPicture';
import type {Session} from '@site/src/storage/session';

/** Changes what a picture holds. */
export function changePicture(session: Session, edit: (data: TeamPicture) => TeamPicture): void {
  session.change((record) =>
    record.kind === 'team-picture' ? {...record, data: edit(record.data)} : record,
  );
}

/** A picture as it stands now, which may be later than what was drawn last. */
export function pictureIn(session: Session): TeamPicture | undefined {
  const {record} = session.view();
  return record.kind === 'team-picture' ? record.data : undefined;
}
