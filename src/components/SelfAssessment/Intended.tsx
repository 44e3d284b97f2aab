import type {ReactNode} from 'react';
import {dutchDate} from '@site/src/domain/dutchDate';
import type {RecordOf} from '@site/src/schemas/records/record';
import styles from './focus.tool.module.css';
import {text} from './text';

/** What somebody meant to work at, the time before. */
export default function Intended({record}: {record: RecordOf<'self-assessment'>}): ReactNode {
  const {questions, focus} = record.data;
  const name = questions.dimensions.find(({id}) => id === focus?.dimension)?.name;
  if (!focus || name === undefined) {
    return null;
  }
  return (
    <div className={styles.intended}>
      <p>{text.intended(name)}</p>
      {focus.intention && <p>{focus.intention}</p>}
      {focus.lookBack && <p>{text.intendedFor(dutchDate(focus.lookBack))}</p>}
    </div>
  );
}
