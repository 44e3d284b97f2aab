import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useHistory} from '@docusaurus/router';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import RecordLinks from '../RecordTool/RecordLinks';
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
      <RecordLinks heading={text.yours()} kind="formation" records={shelf?.records ?? []} />
    </>
  );
}
