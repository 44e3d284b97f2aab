import {useState, type ReactNode} from 'react';
import {scanProgress} from '@site/src/domain/readiness/progress';
import type {Session} from '@site/src/storage/session';
import LazyTool from '../LazyTool';
import {useSession} from '../Notebook/useSession';
import OpenedRecord, {Message} from '../RecordTool/OpenedRecord';
import {text} from '../RecordTool/text';
import SaveLine from '../SaveLine';
import ScanPart from './ScanPart';
import {RESULT} from './result';

// With its drawing and what goes to others, which nobody needs while answering.
const loadResult = () => import('./Result');

type Props = {id: string; at: string | undefined};

/** One scan: the part or the result that the address names, or why it cannot be shown. */
export default function ScanView({id, at}: Props): ReactNode {
  return <OpenedRecord id={id}>{(session) => <OpenScan session={session} at={at} />}</OpenedRecord>;
}

function OpenScan({session, at}: {session: Session; at: string | undefined}): ReactNode {
  const {record} = useSession(session);
  // Where to go on, as it was when this was opened: a part stays when its last answer is given.
  const [first] = useState(() =>
    record.kind === 'readiness-scan' && record.data.finished === null
      ? (scanProgress(record.data.questions, record.data.answers).next ??
        record.data.questions.at(-1)?.id)
      : RESULT,
  );
  if (record.kind !== 'readiness-scan' || record.data.role !== 'own') {
    return <Message words={text.missing()} />;
  }
  const asked = at ?? first;
  const part = record.data.questions.findIndex((one) => one.id === asked);
  return (
    <>
      {part === -1 ? (
        <LazyTool load={loadResult} props={{session, record}} />
      ) : (
        <ScanPart key={asked} session={session} record={record} index={part} />
      )}
      <SaveLine session={session} />
    </>
  );
}
