import type {ReactNode} from 'react';
import {whyAt} from '@site/src/domain/case/whyAt';
import type {CaseWalk} from '@site/src/schemas/records/caseWalk';
import styles from './styles.tool.module.css';
import {text} from './text';

/** Each choice of a walk, as it was called then, with what somebody wrote at it. */
export default function StepList({walk}: {walk: CaseWalk}): ReactNode {
  return (
    <ol className={styles.steps}>
      {walk.steps.map(({title, choice}, index) => {
        const why = whyAt(walk, index + 1);
        return (
          <li key={index}>
            <p>
              <b>{title}:</b> {choice}
            </p>
            {why.trim() !== '' && <p className={styles.written}>{text.because(why)}</p>}
          </li>
        );
      })}
    </ol>
  );
}
