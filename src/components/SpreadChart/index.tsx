import type {ReactNode} from 'react';
import type {TeamSpread} from '@site/src/domain/self-assessment/team';
import ChartFigure from '../ChartFigure';
import {levelWord} from '../ProfileChart/levelWords';
import LevelSign from './LevelSign';
import {sentencesOf} from './sentences';
import {SHOWN, tableOf} from './tableOf';
import {text} from './text';
import styles from './styles.tool.module.css';

/**
 * How many people of a team chose which word: a sign for each person, to be counted. Nobody has a
 * name or a fixed place, and below four people there is no drawing.
 */
export default function SpreadChart({spread}: {spread: TeamSpread}): ReactNode {
  if (spread.kind === 'too-few') {
    return <p>{text.tooFew(spread.people, spread.needed)}</p>;
  }
  return (
    <ChartFigure
      title={text.title(spread.people)}
      sentences={sentencesOf(spread)}
      table={tableOf(spread)}
    >
      {(labelledBy) => (
        <div
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img holds no text that grows with the reader's
          role="img"
          aria-labelledby={labelledBy}
        >
          {spread.rows.map(({dimension, name, counts}) => (
            <div key={dimension} className={styles.row}>
              <p className={styles.name}>{name}</p>
              <div className={styles.levels}>
                {SHOWN.map((level) => (
                  <div key={level} className={styles.level}>
                    <p className={styles.word}>{levelWord(level)}</p>
                    <div className={styles.signs}>
                      {Array.from({length: counts[level]}, (_, person) => (
                        <LevelSign key={person} level={level} />
                      ))}
                    </div>
                  </div>
                ))}
              </div>
            </div>
          ))}
        </div>
      )}
    </ChartFigure>
  );
}
