import type {ReactNode} from 'react';
import type {SeriesId} from '@site/src/domain/self-assessment/chart';
import styles from './marks.tool.module.css';

type Props = {series: SeriesId; x: number; y: number};

/** A full round for the own view, an open diamond around it for the other: both stay visible. */
export default function SeriesMark({series, x, y}: Props): ReactNode {
  return series === 'own' ? (
    <circle className={styles.own} cx={x} cy={y} r={6.5} />
  ) : (
    <path className={styles.other} d={`M${x} ${y - 11}l11 11l-11 11l-11 -11Z`} />
  );
}

/** The mark on its own, before a word. */
export function MarkSign({series}: {series: SeriesId}): ReactNode {
  return (
    <svg className={styles.sign} viewBox="-13 -13 26 26" aria-hidden="true" focusable="false">
      <SeriesMark series={series} x={0} y={0} />
    </svg>
  );
}
