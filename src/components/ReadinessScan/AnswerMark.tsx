import type {ReactNode} from 'react';
import type {ScanAnswer} from '@site/src/schemas/records/readinessScan';
import styles from './styles.bestuur.module.css';

/** A sign that is known by its shape: empty, half, full, a question mark, or a dash. */
export default function AnswerMark({answer}: {answer: ScanAnswer | undefined}): ReactNode {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {answer === undefined ? <path d="M6 12h12" /> : <circle cx={12} cy={12} r={9} />}
      {answer === 'partly' && <path className={styles.full} d="M12 3a9 9 0 0 1 0 18z" />}
      {answer === 'yes' && <circle className={styles.full} cx={12} cy={12} r={9} />}
      {answer === 'unknown' && <path d="M9.5 9.5a2.5 2.5 0 1 1 3.4 2.3c-.7.3-.9.8-.9 1.7m0 3v.4" />}
    </svg>
  );
}
