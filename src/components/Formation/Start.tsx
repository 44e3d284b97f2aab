import type {ReactNode} from 'react';
import clsx from 'clsx';
import StartWithList from '../RecordTool/StartWithList';
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
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  return (
    <StartWithList
      kind="formation"
      words={{begin: text.begin(), yours: text.yours()}}
      onBegin={() => beginFormation()}
    >
      <p ref={top} tabIndex={-1} className={clsx(tool.editorial, tool.top)}>
        {text.editorial()}
      </p>
      <p>{text.about()}</p>
    </StartWithList>
  );
}
