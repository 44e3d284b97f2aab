import type {ReactNode} from 'react';
import type {RadarFrame} from '@site/src/domain/self-assessment/radar';
import styles from './radar.tool.module.css';

/** Rings and axes. An axis has a number; its name stands in the list, at a size to read. */
export function RadarGround({axes, rings}: RadarFrame): ReactNode {
  return (
    <g aria-hidden="true">
      {rings.map((ring) => (
        <path key={ring} className={styles.ring} d={ring} />
      ))}
      {axes.map(({end, label}, index) => (
        <g key={`${end.x} ${end.y}`}>
          <line className={styles.axis} x1={0} y1={0} x2={end.x} y2={end.y} />
          <text className={styles.number} x={label.x} y={label.y}>
            {index + 1}
          </text>
        </g>
      ))}
    </g>
  );
}
