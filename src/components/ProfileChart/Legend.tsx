import type {ReactNode} from 'react';
import type {SeriesId} from '@site/src/domain/self-assessment/chart';
import {MarkSign} from './SeriesMark';
import {seriesWord} from './text';
import styles from './styles.tool.module.css';

/** Which mark is whose; with one series there is nothing to tell apart. */
export default function Legend({series}: {series: SeriesId[]}): ReactNode {
  return (
    series.length > 1 && (
      <ul className={styles.legend} aria-hidden="true">
        {series.map((one) => (
          <li key={one} className={styles.entry}>
            <MarkSign series={one} />
            {seriesWord(one, series)}
          </li>
        ))}
      </ul>
    )
  );
}
