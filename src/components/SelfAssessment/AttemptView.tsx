import {useState, type ReactNode} from 'react';
import type {Instrument} from '@site/src/schemas/instrument';
import type {Session} from '@site/src/storage/session';
import {useSession} from '../Notebook/useSession';
import LazyTool from '../LazyTool';
import SaveLine from '../SaveLine';
import OpenedRecord, {Message} from '../RecordTool/OpenedRecord';
import {text} from '../RecordTool/text';
import AttemptPart from './AttemptPart';
import {RESULT, firstPart} from './parts';

// With its drawings, which nobody needs while answering.
const loadResult = () => import('./Result');

type Props = {id: string; at: string | undefined; instrument: Instrument};

/** One attempt: the part or the result that the address names, or why it cannot be shown. */
export default function AttemptView({id, at, instrument}: Props): ReactNode {
  return (
    <OpenedRecord id={id}>
      {(session) => <OpenAttempt session={session} at={at} instrument={instrument} />}
    </OpenedRecord>
  );
}

type OpenProps = {session: Session; at: string | undefined; instrument: Instrument};

function OpenAttempt({session, at, instrument}: OpenProps): ReactNode {
  const {record} = useSession(session);
  // Where to go on, as it was when this was opened: a part stays when its last answer is given.
  const [first] = useState(() => firstPart(record));
  if (record.kind !== 'self-assessment') {
    return <Message words={text.missing()} />;
  }
  const {questions} = record.data;
  const asked = at ?? first;
  const part = questions.dimensions.findIndex((dimension) => dimension.id === asked);
  return (
    <>
      {part === -1 || asked === RESULT ? (
        <LazyTool load={loadResult} props={{session, record, instrument}} />
      ) : (
        <AttemptPart key={asked} session={session} record={record} index={part} />
      )}
      <SaveLine session={session} />
    </>
  );
}
