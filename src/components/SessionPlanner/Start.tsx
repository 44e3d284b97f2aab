import {useId, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {methods} from '@site/src/content/methods';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import SessionList from './SessionList';
import {beginPlan} from './beginPlan';
import {sessionsIn} from './sessionsIn';
import {text} from './text';

type Props = {
  /** Whether somebody comes back from a plan: what had focus there is gone. */
  isReturn: boolean;
  /** Id of the method that a page proposed. */
  method?: string;
};

/** Begins a plan with a method, and lists the sessions that were planned and held. */
export default function Start({isReturn, method}: Props): ReactNode {
  const history = useHistory();
  const shelf = useShelf();
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  const id = useId();
  const [chosen, setChosen] = useState(method ?? '');
  const picked = methods.find((one) => one.id === chosen) ?? methods[0];
  const begin = () => {
    if (picked) {
      history.push({hash: hashOf(beginPlan(picked))});
    }
  };

  return (
    <>
      <p ref={top} tabIndex={-1} className={clsx(tool.editorial, tool.top)}>
        {text.editorial()}
      </p>
      {shelf?.fault && <p role="alert">{readFaultText(shelf.fault)}</p>}
      <label htmlFor={id} className={tool.label}>
        {text.method()}
      </label>
      <select
        id={id}
        className={tool.select}
        value={picked?.id ?? ''}
        onChange={({target}) => setChosen(target.value)}
      >
        {methods.map(({id: value, name}) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <p>
        {picked?.about} <Link to="/intervisie/methoden">{text.help()}</Link>
      </p>
      <div className={tool.steps}>
        <button type="button" className={tool.primary} onClick={begin}>
          {text.begin()}
        </button>
      </div>
      <SessionList sessions={sessionsIn(shelf)} />
    </>
  );
}
