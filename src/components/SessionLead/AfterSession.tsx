import type {ReactNode} from 'react';
import type {SessionRecord} from '@site/src/domain/intervision/session';
import type {Session} from '@site/src/storage/session';
import {useShelf} from '../Notebook/useShelf';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import Closing from '../SessionClosing';
import {sessionsIn} from '../SessionPlanner/sessionsIn';
import {text} from './text';

/** After the last step: what everybody does, and what the group learned. */
export default function AfterSession(props: {session: Session; record: SessionRecord}): ReactNode {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const sessions = sessionsIn(useShelf());
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {text.after()}
      </h2>
      <Closing {...props} sessions={sessions} />
    </>
  );
}
