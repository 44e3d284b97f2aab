import type {ReactNode} from 'react';
import type {Level} from '@site/src/domain/self-assessment/level';
import styles from './styles.tool.module.css';

// A round that fills up: a third, two thirds, all of it.
const FILLED = {
  beginning: 'M-7.5 3.5C-5 8 5 8 7.5 3.5C3 3.1 -3 4 -7.5 3.5Z',
  underway: 'M-7.8 -2.6C-9.5 3 -5.5 8 0 8C5.5 8 9.5 3 7.8 -2.6C3 -3.1 -3 -2.2 -7.8 -2.6Z',
  solid:
    'M0 -8C5 -8.2 8.2 -4.4 8 0C7.8 4.6 4.4 8.1 0 8C-4.6 7.9 -8.2 4.6 -8 0C-7.8 -4.6 -4.6 -7.8 0 -8Z',
} as const;

/** One person, as full as the level; a broken ring where too little was seen. */
export default function LevelSign({level}: {level: Level}): ReactNode {
  return (
    <svg className={styles.sign} viewBox="-10 -10 20 20" focusable="false">
      <circle className={level === 'unknown' ? styles.unknown : styles.ring} r={8} />
      {level !== 'unknown' && <path className={styles.filled} d={FILLED[level]} />}
    </svg>
  );
}
