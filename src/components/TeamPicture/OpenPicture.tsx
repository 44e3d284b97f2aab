import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {useSession} from '../Notebook/useSession';
import OpenedRecord, {Message} from '../RecordTool/OpenedRecord';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import SaveLine from '../SaveLine';
import Agreement from './Agreement';
import Spread from './Spread';
import TakeParts from './TakeParts';

/** One picture of a team, or why it cannot be shown. */
export default function OpenPicture({id}: {id: string}): ReactNode {
  return <OpenedRecord id={id}>{(session) => <View session={session} />}</OpenedRecord>;
}

function View({session}: {session: Session}): ReactNode {
  const {record} = useSession(session);
  return record.kind === 'team-picture' ? (
    <>
      <Picture session={session} record={record} />
      <SaveLine session={session} />
    </>
  ) : (
    <Message words={shared.missing()} />
  );
}

type Props = {session: Session; record: RecordOf<'team-picture'>};

function Picture({session, record}: Props): ReactNode {
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();

  return (
    <section className={tool.section} aria-labelledby="teambeeld" data-result>
      <h2 ref={heading} id="teambeeld" tabIndex={-1}>
        {record.title}
      </h2>
      <Agreement />
      <TakeParts session={session} picture={record.data} />
      <Spread session={session} picture={record.data} />
      <div className={tool.steps}>
        <button type="button" className={button.round} onClick={() => window.print()}>
          {shared.print()}
        </button>
        <button type="button" className={button.round} onClick={() => history.push({hash: ''})}>
          {shared.all()}
        </button>
      </div>
    </section>
  );
}
