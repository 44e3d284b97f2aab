import type {ReactNode} from 'react';
import type {RecordOf} from '@site/src/schemas/records/record';
import type {Session} from '@site/src/storage/session';
import GuardedField, {guardNote} from '../GuardedField';
import {changeData} from '../RecordTool/changeData';
import QuestionField from './QuestionField';
import styles from './styles.tool.module.css';

type Props = {session: Session; record: RecordOf<'reflection'>};

/** A field for each step, and the question that comes out of it. */
export default function Form({session, record}: Props): ReactNode {
  const {questions, answers} = record.data;
  return (
    <>
      {questions.steps.map(({id, ask, hint}) => (
        <GuardedField
          key={id}
          id={`terugblik-${record.id}-${id}`}
          label={ask}
          {...(hint !== '' && {hint})}
          lines={3}
          value={answers[id] ?? ''}
          onChange={(answer) =>
            changeData(session, 'reflection', (data) => ({
              ...data,
              answers: {...data.answers, [id]: answer},
            }))
          }
        />
      ))}
      <p className={styles.note}>{guardNote()}</p>
      <QuestionField session={session} record={record} />
    </>
  );
}
