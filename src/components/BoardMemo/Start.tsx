import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {readShelf} from '@site/src/storage/shelf';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import RecordLinks from '../RecordTool/RecordLinks';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import {beginMemo} from './beginMemo';
import {text} from './text';

type Props = {
  /** Whether somebody comes back from a memo: what had focus there is gone. */
  isReturn: boolean;
};

/** What it is, and the memos that are there. */
export default function Start({isReturn}: Props): ReactNode {
  const history = useHistory();
  const shelf = useShelf();
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  const begin = async () => {
    // Pressed before the notebook was read: the last scan and reckoning stand there all the same.
    const {records} = shelf ?? (await readShelf());
    history.push({hash: hashOf(beginMemo(records))});
  };
  return (
    <>
      <p ref={top} tabIndex={-1} className={tool.top}>
        {text.about()}
      </p>
      {shelf?.fault && <p role="alert">{readFaultText(shelf.fault)}</p>}
      <button type="button" className={tool.primary} onClick={() => void begin()}>
        {text.begin()}
      </button>
      <RecordLinks heading={text.yours()} kind="memo" records={shelf?.records ?? []} />
    </>
  );
}
