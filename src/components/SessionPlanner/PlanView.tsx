import {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import {agendaOf} from '@site/src/domain/intervision/agenda';
import type {SessionRecord} from '@site/src/domain/intervision/session';
import type {Session} from '@site/src/storage/session';
import {GuardSummary, guardNote} from '../GuardedField';
import {useShelf} from '../Notebook/useShelf';
import tool from '../RecordTool/styles.tool.module.css';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import Closing from '../SessionClosing';
import AgendaTable from './AgendaTable';
import LookBackFields from './LookBackFields';
import MethodField from './MethodField';
import PeopleFields from './PeopleFields';
import QuestionFields from './QuestionFields';
import RoleFields from './RoleFields';
import TakeAway from './TakeAway';
import WhenFields from './WhenFields';
import {sessionsIn} from './sessionsIn';
import {text} from './text';

type Props = {session: Session; record: SessionRecord};

/** One session from its plan to what came of it, in the order in which a group needs it. */
export default function PlanView({session, record}: Props): ReactNode {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const shelf = useShelf();
  const sessions = sessionsIn(shelf);
  const {data} = record;
  // As it was when this came on the screen: what somebody opened stays open.
  const [wasLed] = useState(data.held !== null || data.lead !== null);
  const agenda = agendaOf(data.steps, data.chosen, data.minutes);
  const props = {session, data};
  return (
    <section className={tool.section} aria-labelledby="bijeenkomst">
      <h2 ref={heading} id="bijeenkomst" className="only-screen" tabIndex={-1}>
        {record.title}
      </h2>
      <div className="only-screen">
        <MethodField {...props} />
        <WhenFields {...props} />
        <PeopleFields {...props} />
        <RoleFields {...props} record={record} sessions={sessions} />
        <LookBackFields {...props} />
        <QuestionFields {...props} records={shelf?.records ?? []} />
        <p className={tool.quiet}>{guardNote()}</p>
        <AgendaTable {...props} agenda={agenda} />
        <GuardSummary texts={[{label: text.question(), text: data.question.text}]} />
      </div>
      <TakeAway record={record} agenda={agenda} />
      <details className={clsx('only-screen', tool.fold)} open={wasLed}>
        <summary>{text.afterwards()}</summary>
        <Closing session={session} record={record} sessions={sessions} />
      </details>
    </section>
  );
}
