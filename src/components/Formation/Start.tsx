import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useHistory} from '@docusaurus/router';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import {beginFormation} from './beginFormation';
import {text} from './text';

type Props = {
  /** Whether somebody comes back from a reckoning: what had focus there is gone. */
  isReturn: boolean;
};

/** What it is, and the reckonings that are there. */
export default function Start({isReturn}: Props): ReactNode {
  const history = useHistory();
  const shelf = useShelf();
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  const begun = (shelf?.records ?? []).filter(({kind}) => kind === 'formation');
  return (
    <>
      <p ref={top} tabIndex={-1} className={clsx(tool.editorial, tool.top)}>
        {text.editorial()}
      </p>
      <p>{text.about()}</p>
      {shelf?.fault && <p role="alert">{readFaultText(shelf.fault)}</p>}
      <button
        type="button"
        className={tool.primary}
        onClick={() => history.push({hash: hashOf(beginFormation())})}
      >
        {text.begin()}
      </button>
      {begun.length > 0 && (
        <>
          <h2>{text.yours()}</h2>
          <ul className={tool.list}>
            {begun.map(({id, title}) => (
              <li key={id}>
                <a href={hashOf(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
