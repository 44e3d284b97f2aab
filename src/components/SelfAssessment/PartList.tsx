import type {ReactNode} from 'react';
import clsx from 'clsx';
import {progressOf} from '@site/src/domain/self-assessment/progress';
import type {RecordOf} from '@site/src/schemas/records/record';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  record: RecordOf<'self-assessment'> | RecordOf<'colleague-view'>;
  current?: string;
};

/** All parts with how far each is; order is advice, never a lock. */
export default function PartList({record, current}: Props): ReactNode {
  const {questions, answers} = record.data;
  const progress = progressOf(questions, answers);
  return (
    <details className={clsx(styles.parts, tool.opens)}>
      <summary>{text.parts()}</summary>
      <ol>
        {progress.dimensions.map(({dimension, done, all}, index) => (
          <li key={dimension}>
            <a
              href={hashOf(record.id, dimension)}
              aria-current={dimension === current ? 'step' : undefined}
            >
              {questions.dimensions[index]?.name}
            </a>{' '}
            <span>{text.partDone(done, all)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
