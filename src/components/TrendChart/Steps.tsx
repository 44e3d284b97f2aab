import type {ReactNode} from 'react';
import {KNOWN_LEVELS} from '@site/src/domain/self-assessment/level';
import type {TrendPoint} from '@site/src/domain/self-assessment/trend';
import {HEIGHT, heightOf, stepsOf, WIDTH} from './stepsOf';
import styles from './styles.tool.module.css';

/** A round for each known level; a line only between two that were asked in the same way. */
export default function Steps({points}: {points: readonly TrendPoint[]}): ReactNode {
  const {marks, lines} = stepsOf(points);
  return (
    <svg className={styles.steps} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} focusable="false">
      {KNOWN_LEVELS.map((level) => (
        <line
          key={level}
          className={styles.guide}
          x1={0}
          x2={WIDTH}
          y1={heightOf(level)}
          y2={heightOf(level)}
        />
      ))}
      <path className={styles.line} d={lines} />
      {marks.map(({x, y, known}) =>
        known ? (
          <circle key={x} className={styles.mark} cx={x} cy={y} r={6.5} />
        ) : (
          <path key={x} className={styles.cross} d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />
        ),
      )}
    </svg>
  );
}
