import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {dutchDate} from '@site/src/domain/dutchDate';
import type {SessionRecord} from '@site/src/domain/intervision/session';
import button from '../Button/styles.module.css';
import {dayText} from '../Notebook/whenText';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {beginNext} from './beginPlan';
import {text} from './text';

/** The sessions of this device, the last one first, with what the group learned. */
export default function SessionList({sessions}: {sessions: readonly SessionRecord[]}): ReactNode {
  const history = useHistory();
  if (sessions.length === 0) {
    return null;
  }
  return (
    <>
      <h2>{text.sessions()}</h2>
      <ul className={tool.list}>
        {sessions.map((record) => {
          const {id, title, data} = record;
          return (
            <li key={id}>
              <a href={hashOf(id)}>{title}</a>{' '}
              <span className={tool.quiet}>
                {data.held === null
                  ? data.day === ''
                    ? text.noDay()
                    : text.plannedOn(dutchDate(data.day))
                  : text.heldOn(dayText(data.held))}
              </span>{' '}
              {data.learned !== '' && text.learnedWas(data.learned)}{' '}
              {data.held !== null && (
                <button
                  type="button"
                  className={button.round}
                  onClick={() => history.push({hash: hashOf(beginNext(record, sessions))})}
                >
                  {text.planNext()}
                  <span className="visually-hidden">: {title}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
