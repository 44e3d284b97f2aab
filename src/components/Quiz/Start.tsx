import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {ShownCheck} from '@site/src/domain/catalog/types';
import type {RoundView} from '@site/src/domain/check/practice';
import button from '../Button/styles.module.css';
import tool from '../RecordTool/styles.tool.module.css';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import {text} from './text';

type Props = {
  check: ShownCheck;
  round: RoundView;
  /** Whether somebody comes back from a question: what had focus there is gone. */
  isReturn: boolean;
  onGo: (place: number) => void;
  onAgain: () => void;
};

/** What the check is, and where to begin or go on. */
export default function Start({check, round, isReturn, onGo, onAgain}: Props): ReactNode {
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  const all = check.questions.length;
  const isDone = round.next === all;
  return (
    <>
      <p ref={top} tabIndex={-1} className={clsx(tool.editorial, tool.top)}>
        {text.editorial()}
      </p>
      <p>{text.size(all, check.minutes)}</p>
      {isDone && <p>{text.done()}</p>}
      <div className={tool.steps}>
        <button type="button" className={tool.primary} onClick={() => onGo(round.next)}>
          {isDone ? text.see() : round.next === 0 ? text.begin() : text.goOn(round.next + 1)}
        </button>
        {round.next > 0 && (
          <button type="button" className={button.round} onClick={onAgain}>
            {text.again()}
          </button>
        )}
      </div>
    </>
  );
}
