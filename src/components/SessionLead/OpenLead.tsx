import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {agendaOf, type AgendaLine} from '@site/src/domain/intervision/agenda';
import {beginLead} from '@site/src/domain/intervision/lead';
import type {SessionRecord} from '@site/src/domain/intervision/session';
import {leaveLead} from '@site/src/storage/leadMark';
import type {Session} from '@site/src/storage/session';
import {useSession} from '../Notebook/useSession';
import OpenedRecord, {Message} from '../RecordTool/OpenedRecord';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import SaveLine from '../SaveLine';
import {changePlan} from '../SessionPlanner/changePlan';
import Screen from './Screen';
import {text} from './text';

/** One session to lead, or why it cannot be. */
export default function OpenLead({id}: {id: string}): ReactNode {
  return <OpenedRecord id={id}>{(session) => <View session={session} />}</OpenedRecord>;
}

function View({session}: {session: Session}): ReactNode {
  const {record} = useSession(session);
  return record.kind === 'intervision' ? (
    <>
      <Led session={session} record={record} />
      <SaveLine session={session} />
    </>
  ) : (
    <Message words={shared.missing()} />
  );
}

function Led({session, record}: {session: Session; record: SessionRecord}): ReactNode {
  const {data} = record;
  const agenda = agendaOf(data.steps, data.chosen, data.minutes);
  const toPlan = <Link to={`/intervisie/plannen/#stuk=${record.id}`}>{text.thisPlan()}</Link>;
  if (data.lead !== null) {
    return <Screen session={session} record={record} lead={data.lead} />;
  }
  if (agenda.kind === 'short') {
    return (
      <p role="alert">
        {text.short()} {toPlan}
      </p>
    );
  }
  return (
    <section className={tool.section} aria-labelledby="begeleiden">
      <h2 id="begeleiden">{record.title}</h2>
      <ol>
        {agenda.lines.map(({step, minutes}) => (
          <li key={step.id}>{text.line(step.title, minutes)}</li>
        ))}
      </ol>
      <div className={tool.steps}>
        <button type="button" className={tool.primary} onClick={() => begin(session, agenda.lines)}>
          {text.begin()}
        </button>
        {toPlan}
      </div>
    </section>
  );
}

function begin(session: Session, lines: readonly AgendaLine[]): void {
  // The screen that comes now did not stop by surprise.
  leaveLead(session.view().record.id);
  changePlan(session, {lead: beginLead(lines, Date.now())});
}
