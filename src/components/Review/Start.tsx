import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {ROUND_SIZE, type ReviewView} from '@site/src/domain/check/review';
import {text as quiz} from '../Quiz/text';
import tool from '../RecordTool/styles.tool.module.css';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import {comeBackText} from './comeBackText';
import Fresh from './Fresh';
import {text} from './text';

type Props = {
  view: ReviewView;
  now: Date;
  /** Whether somebody comes back from a round: what had focus there is gone. */
  isReturn: boolean;
  onBegin: () => void;
};

/** How much waits, or when something comes back. */
export default function Start({view, now, isReturn, onBegin}: Props): ReactNode {
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  const waiting = view.waiting.length;
  const inRound = Math.min(waiting, ROUND_SIZE);
  return (
    <>
      <p ref={top} tabIndex={-1} className={clsx(tool.editorial, tool.top)}>
        {quiz.editorial()}
      </p>
      {!view.isBegun && <Fresh />}
      {waiting > 0 && (
        <>
          <p>
            {text.waiting(waiting)} {text.size(inRound, waiting)}
          </p>
          <div className={tool.steps}>
            <button type="button" className={tool.primary} onClick={onBegin}>
              {quiz.begin()}
            </button>
          </div>
        </>
      )}
      {view.isBegun && waiting === 0 && (
        <>
          <p>
            {text.nothing()} {view.next !== undefined && comeBackText(view.next, now)}
          </p>
          <p>
            <Link to="/leren/vragen">{text.others()}</Link>
          </p>
        </>
      )}
    </>
  );
}
