import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {SeriesId} from '@site/src/domain/self-assessment/chart';
import {KNOWN_LEVELS, rankOf, type Level} from '@site/src/domain/self-assessment/level';
import {blockPath, hatchPath, STEP} from './handBlock';
import styles from './track.tool.module.css';

type Props = {series: SeriesId; level: Level; row: number};

/** Three blocks, drawn by hand: as many are filled as the level has steps. */
export default function Track({series, level, row}: Props): ReactNode {
  const filled = level === 'unknown' ? 0 : rankOf(level);
  return (
    <svg
      className={clsx(styles.track, series === 'own' ? styles.own : styles.other)}
      viewBox={`0 0 ${STEP * KNOWN_LEVELS.length} 24`}
      focusable="false"
    >
      {KNOWN_LEVELS.map((step, index) => (
        <g key={step}>
          <path
            className={clsx(
              styles.block,
              index < filled && styles.filled,
              level === 'unknown' && styles.unknown,
            )}
            d={blockPath(index, row + index)}
          />
          {index < filled && series !== 'own' && (
            <path className={styles.hatch} d={hatchPath(index, row)} />
          )}
        </g>
      ))}
    </svg>
  );
}
