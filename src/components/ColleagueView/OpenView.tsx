import {useState, type ReactNode} from 'react';
import type {Session} from '@site/src/storage/session';
import {useSession} from '../Notebook/useSession';
import OpenedRecord, {Message} from '../RecordTool/OpenedRecord';
import SaveLine from '../SaveLine';
import {RESULT, firstPart} from '../SelfAssessment/parts';
import Finish from './Finish';
import ViewPart from './ViewPart';
import {text} from './text';

type Props = {id: string; at: string | undefined};

/** One view: the part that the address names, or what goes to the colleague. */
export default function OpenView({id, at}: Props): ReactNode {
  return <OpenedRecord id={id}>{(session) => <View session={session} at={at} />}</OpenedRecord>;
}

function View({session, at}: {session: Session; at: string | undefined}): ReactNode {
  const {record} = useSession(session);
  // Where to go on, as it was when this was opened: a part stays when its last answer is given.
  const [first] = useState(() => firstPart(record));
  if (record.kind !== 'colleague-view' || record.data.role !== 'giving') {
    return <Message words={text.missing()} />;
  }
  const {questions} = record.data;
  const asked = at ?? first;
  const part = questions.dimensions.findIndex((dimension) => dimension.id === asked);
  return (
    <>
      {part === -1 || asked === RESULT ? (
        <Finish session={session} record={record} />
      ) : (
        <ViewPart key={asked} session={session} record={record} index={part} />
      )}
      <SaveLine session={session} />
    </>
  );
}
