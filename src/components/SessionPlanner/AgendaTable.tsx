import type {ReactNode} from 'react';
import type {Agenda} from '@site/src/domain/intervision/agenda';
import {timesOf} from '@site/src/domain/intervision/choose';
import {timeOf} from '@site/src/domain/intervision/sheets';
import type {Intervision} from '@site/src/schemas/records/intervision';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {ownSteps} from '../MethodList/ownSteps';
import tool from '../RecordTool/styles.tool.module.css';
import ScrollTable from '../ScrollTable';
import StepMinutes from './StepMinutes';
import {changePlan} from './changePlan';
import {text} from './text';

type Props = {session: Session; data: Intervision; agenda: Agenda};

/** Every step with its time and minutes; who changes one sees the others make room. */
export default function AgendaTable({session, data, agenda}: Props): ReactNode {
  const isChanged = Object.keys(data.chosen).length > 0;
  const reset = isChanged && (
    <button
      type="button"
      className={button.round}
      onClick={() => changePlan(session, {chosen: {}})}
    >
      {text.reset()}
    </button>
  );
  if (agenda.kind === 'short') {
    return (
      <div className={tool.outcome}>
        <h3>{text.agenda()}</h3>
        <p role="alert">{text.short(agenda.least, agenda.missing)}</p>
        {reset}
      </div>
    );
  }
  const end = data.minutes - agenda.spare;
  return (
    <>
      <h3>{text.agenda()}</h3>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">{text.step()}</th>
            <th scope="col">{text.minutesHead()}</th>
          </tr>
        </thead>
        <tbody>
          {agenda.lines.map((line) => (
            <tr key={line.step.id}>
              <th scope="row">
                {timeOf(data, line)} {line.step.title}
              </th>
              <td>
                <StepMinutes
                  line={line}
                  onChange={(minutes) =>
                    changePlan(session, ({chosen}) => ({
                      chosen: {...chosen, [line.step.id]: minutes},
                    }))
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {timeOf(data, {from: end})} {agenda.spare > 0 ? text.spare() : text.end()}
            </th>
            <td>{agenda.spare > 0 ? agenda.spare : ''}</td>
          </tr>
        </tfoot>
      </ScrollTable>
      {agenda.spare > 0 && <p>{text.spareMeans(agenda.spare)}</p>}
      <p className={tool.quiet}>
        {data.method.timing === 'source' ? text.fromSource(methodMinutes(data)) : text.ownMinutes()}
      </p>
      {reset}
    </>
  );
}

/** What the method takes by itself, without the steps that every session has from us. */
function methodMinutes({steps}: Intervision): number {
  const own = Object.values(ownSteps()).map(({id}) => id);
  return timesOf({steps: steps.filter(({id}) => !own.includes(id))}).usual;
}
