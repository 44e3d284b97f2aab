import type {ReactNode} from 'react';
import type {Session} from '@site/src/storage/session';
import {useSession} from '../Notebook/useSession';
import OpenedRecord, {Message} from '../RecordTool/OpenedRecord';
import {text} from '../RecordTool/text';
import SaveLine from '../SaveLine';
import MemoView from './MemoView';

/** The memo that the address names, or why it cannot be shown. */
export default function OpenMemo({id}: {id: string}): ReactNode {
  return <OpenedRecord id={id}>{(session) => <Opened session={session} />}</OpenedRecord>;
}

function Opened({session}: {session: Session}): ReactNode {
  const {record} = useSession(session);
  return record.kind === 'memo' ? (
    <>
      <MemoView session={session} record={record} />
      <SaveLine session={session} />
    </>
  ) : (
    <Message words={text.missing()} />
  );
}
