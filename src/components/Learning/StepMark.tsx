import type {ReactNode} from 'react';
import type {Done} from '@site/src/domain/learning/doneAt';
import {marked} from '@site/src/domain/learning/learning';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import {dayText} from '../Notebook/whenText';
import {changeData} from '../RecordTool/changeData';
import tool from '../RecordTool/styles.tool.module.css';
import {text} from './text';

type Props = {session: Session; step: string; title: string; done: Done | undefined};

/** Whether a step was done, to say and to take back. */
export default function StepMark({session, step, title, done}: Props): ReactNode {
  return (
    <p>
      <label className={tool.tick}>
        <input
          type="checkbox"
          checked={done !== undefined}
          onChange={({target}) => {
            const at = target.checked ? moment() : null;
            changeData(session, 'learning', (data) => marked(data, step, at));
          }}
        />
        <span>
          {text.done()}
          <span className="visually-hidden">: {title}</span>
        </span>
      </label>{' '}
      {done && (
        <span className={tool.quiet}>
          {done.by === 'mark' ? text.on(dayText(done.at)) : text.proven(dayText(done.at))}
        </span>
      )}
    </p>
  );
}
