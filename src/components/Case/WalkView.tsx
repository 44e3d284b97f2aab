import {useState, type ReactNode} from 'react';
import {placeAfter} from '@site/src/domain/case/placeAfter';
import type {ShownCase} from '@site/src/domain/catalog/types';
import type {Session} from '@site/src/storage/session';
import {useSession} from '../Notebook/useSession';
import OpenedRecord, {Message} from '../RecordTool/OpenedRecord';
import {text as shared} from '../RecordTool/text';
import SaveLine from '../SaveLine';
import ChangedStory from './ChangedStory';
import Ending from './Ending';
import Moment from './Moment';
import {goOnAt, stepOf} from './stepOf';

type Props = {id: string; at: string | undefined; shown: ShownCase};

/** One walk: the moment or the ending that the address names, or why it cannot be shown. */
export default function WalkView({id, at, shown}: Props): ReactNode {
  return (
    <OpenedRecord id={id}>
      {(session) => <OpenWalk session={session} at={at} shown={shown} />}
    </OpenedRecord>
  );
}

type OpenProps = {session: Session; at: string | undefined; shown: ShownCase};

function OpenWalk({session, at, shown}: OpenProps): ReactNode {
  const {record} = useSession(session);
  // Where to go on, as it was when this was opened: a moment stays when its choice is made.
  const [goOn] = useState(() => goOnAt(record));
  if (record.kind !== 'case-walk' || record.data.story.id !== shown.story.id) {
    return <Message words={shared.missing()} />;
  }
  const {steps} = record.data;
  const number = stepOf(at ?? goOn, steps.length);
  const place = placeAfter(shown.story, steps.slice(0, number - 1));
  const props = {session, record, shown};
  return (
    <>
      {!place && <ChangedStory {...props} />}
      {place?.kind === 'scene' && (
        <Moment key={number} {...props} number={number} scene={place.scene} />
      )}
      {place?.kind === 'ending' && <Ending key={number} {...props} ending={place.ending} />}
      <SaveLine session={session} />
    </>
  );
}
