import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {dutchDate} from '@site/src/domain/dutchDate';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import tool from '../RecordTool/styles.tool.module.css';
import {sessionsIn} from '../SessionPlanner/sessionsIn';
import {text} from './text';

/** Every session that was planned and not held; the one that runs comes first. */
export default function Start(): ReactNode {
  const shelf = useShelf();
  if (!shelf) {
    return null;
  }
  const open = sessionsIn(shelf)
    .filter(({data}) => data.held === null)
    .toSorted((one, other) => Number(other.data.lead !== null) - Number(one.data.lead !== null));
  return (
    <>
      {shelf.fault && <p role="alert">{readFaultText(shelf.fault)}</p>}
      {open.length === 0 ? (
        <p>
          {text.none()} <Link to="/intervisie/plannen">{text.toPlan()}</Link>
        </p>
      ) : (
        <ul className={tool.list}>
          {open.map(({id, title, data}) => (
            <li key={id}>
              <a href={`#bijeenkomst=${id}`}>{title}</a>{' '}
              <span className={tool.quiet}>
                {data.lead === null ? data.day && dutchDate(data.day) : text.runs()}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
