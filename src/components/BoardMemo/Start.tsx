import type {ReactNode} from 'react';
import StartWithList from '../RecordTool/StartWithList';
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
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  return (
    <StartWithList
      kind="memo"
      words={{begin: text.begin(), yours: text.yours()}}
      onBegin={beginMemo}
    >
      <p ref={top} tabIndex={-1} className={tool.top}>
        {text.about()}
      </p>
    </StartWithList>
  );
}
