import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {SessionRecord} from '@site/src/domain/intervision/session';
import {LINE_MAX} from '@site/src/schemas/records/intervision';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import GuardedField from '../GuardedField';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {beginNext} from '../SessionPlanner/beginPlan';
import {changePlan} from '../SessionPlanner/changePlan';
import ActionFields from './ActionFields';
import {text} from './text';

type Props = {session: Session; record: SessionRecord; sessions: readonly SessionRecord[]};

/** What comes of a session: an action for everybody who brought a question, and what the group learned. */
export default function Closing({session, record, sessions}: Props): ReactNode {
  const history = useHistory();
  const {data} = record;
  const isHeld = data.held !== null;
  const next = () =>
    history.push({pathname: '/intervisie/plannen/', hash: hashOf(beginNext(record, sessions))});
  return (
    <>
      <ActionFields session={session} data={data} />
      <GuardedField
        label={text.learned()}
        hint={text.learnedHint()}
        lines={2}
        maxLength={LINE_MAX}
        value={data.learned}
        onChange={(learned) => changePlan(session, {learned})}
      />
      <div className={tool.steps}>
        <button
          type="button"
          className={isHeld ? button.round : tool.primary}
          onClick={() => changePlan(session, {held: isHeld ? null : moment(), lead: null})}
        >
          {isHeld ? text.reopen() : text.finish()}
        </button>
        {isHeld && (
          <button type="button" className={tool.primary} onClick={next}>
            {text.next()}
          </button>
        )}
      </div>
      <output>{isHeld && text.done()}</output>
    </>
  );
}
