import type {ReactNode} from 'react';
import type {Session} from '@site/src/storage/session';
import {useSession} from '../Notebook/useSession';
import OpenedRecord, {Message} from '../RecordTool/OpenedRecord';
import {text as shared} from '../RecordTool/text';
import SaveLine from '../SaveLine';
import PlanView from './PlanView';

/** One plan to work at, or why it cannot be shown. */
export default function OpenPlan({id}: {id: string}): ReactNode {
  return <OpenedRecord id={id}>{(session) => <View session={session} />}</OpenedRecord>;
}

function View({session}: {session: Session}): ReactNode {
  const {record} = useSession(session);
  return record.kind === 'intervision' ? (
    <>
      <PlanView session={session} record={record} />
      <SaveLine session={session} />
    </>
  ) : (
    <Message words={shared.missing()} />
  );
}
