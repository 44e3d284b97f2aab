import type {ReactNode} from 'react';
import {valueOf, type ProfileChartData} from '@site/src/domain/self-assessment/chart';
import Legend from './Legend';
import {levelOrNone} from './levelWords';
import {MarkSign} from './SeriesMark';
import Track from './Track';
import styles from './styles.tool.module.css';

type Props = {data: ProfileChartData; labelledBy: string};

/** A bar of three blocks for each dimension and series, with the word beside it. */
export default function Bars({data: {series, rows}, labelledBy}: Props): ReactNode {
  return (
    <>
      <Legend series={series} />
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img holds no text that grows with the reader's
        role="img"
        aria-labelledby={labelledBy}
        className={styles.bars}
      >
        {rows.map((row, index) => (
          <div key={row.id} className={styles.row}>
            <p className={styles.name}>{row.name}</p>
            <div className={styles.values}>
              {series.map((one) => {
                const level = valueOf(row, one);
                return (
                  <div key={one} className={styles.value}>
                    {level && <Track series={one} level={level} row={index} />}
                    <p className={styles.word}>
                      {series.length > 1 && <MarkSign series={one} />}
                      {levelOrNone(level)}
                    </p>
                  </div>
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
