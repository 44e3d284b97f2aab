import type {ReactNode} from 'react';
import {LEVELS} from '@site/src/domain/self-assessment/level';
import type {Trend} from '@site/src/domain/self-assessment/trend';
import ChartFigure from '../ChartFigure';
import {levelWord} from '../ProfileChart/levelWords';
import Steps from './Steps';
import {sentencesOf} from './sentences';
import {tableOf} from './tableOf';
import {rowWords, text} from './text';
import styles from './styles.tool.module.css';

/**
 * How each dimension went over the attempts: the table first, then small steps. A change in answers
 * is no proof of a change in skill, so no line goes on into the future and no slope has a name.
 */
export default function TrendChart({trend}: {trend: Trend}): ReactNode {
  const [unknown, first, second, third] = LEVELS;
  return (
    <ChartFigure
      title={text.title()}
      sentences={sentencesOf(trend)}
      table={tableOf(trend)}
      tableFirst
    >
      {(labelledBy) => (
        <div
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img holds no text that grows with the reader's
          role="img"
          aria-labelledby={labelledBy}
        >
          <p className={styles.lines}>
            {text.lines(levelWord(first), levelWord(second), levelWord(third), levelWord(unknown))}
          </p>
          <div className={styles.grid}>
            {trend.rows.map((row) => (
              <div key={row.dimension} className={styles.row}>
                <p className={styles.name}>{row.name}</p>
                <Steps points={row.points} />
                <p className={styles.words}>{rowWords(row)}</p>
              </div>
            ))}
          </div>
        </div>
      )}
    </ChartFigure>
  );
}
