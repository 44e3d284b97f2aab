import type {ReactNode} from 'react';
import {SCAN_ANSWERS} from '@site/src/domain/readiness/answers';
import {countsOf} from '@site/src/domain/readiness/counts';
import type {ScanAnswers, ScanQuestions} from '@site/src/schemas/records/readinessScan';
import ChartFigure from '../ChartFigure';
import Mark from './AnswerMark';
import {sentencesOf, tableOf} from './pictureWords';
import styles from './styles.bestuur.module.css';
import {text} from './text';
import {answerWord} from './words';

type Props = {questions: ScanQuestions; answers: ScanAnswers};

/** A row of signs for each precondition, one for each indicator: a shape each, and no colours. */
export default function Picture({questions, answers}: Props): ReactNode {
  const parts = countsOf(questions, answers);
  return (
    <ChartFigure title={text.chart()} sentences={sentencesOf(parts)} table={tableOf(parts)}>
      {(labelledBy) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img holds no text that grows with the reader's
        <div role="img" aria-labelledby={labelledBy}>
          <p className={styles.key}>
            {text.key()}{' '}
            {[...SCAN_ANSWERS, undefined].map((answer) => (
              <span key={answer ?? 'open'}>
                <Mark answer={answer} /> {answerWord(answer)}
              </span>
            ))}
          </p>
          {parts.map(({id, label, answers: given}) => (
            <p key={id} className={styles.row}>
              <span>{label}</span>
              <span className={styles.marks}>
                {given.map((answer, index) => (
                  <Mark key={questions[0]?.indicators[index]?.id ?? index} answer={answer} />
                ))}
              </span>
            </p>
          ))}
        </div>
      )}
    </ChartFigure>
  );
}
