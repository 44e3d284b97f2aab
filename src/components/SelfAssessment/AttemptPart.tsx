import type {ReactNode} from 'react';
import type {RecordOf} from '@site/src/schemas/records/record';
import {FIELD_MAX} from '@site/src/schemas/records/text';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import GuardedField, {guardNote} from '../GuardedField';
import Part from '../RecordTool/Part';
import {changeData} from '../RecordTool/changeData';
import {usePartSteps} from '../RecordTool/usePartSteps';
import ItemField from './ItemField';
import PartList from './PartList';
import {RESULT} from './parts';
import styles from './styles.tool.module.css';
import {text} from './text';
import {withAnswer} from './withAnswer';

type Props = {session: Session; record: RecordOf<'self-assessment'>; index: number};

/** One dimension: what it is about, its items, and a moment that somebody thinks of. */
export default function AttemptPart({session, record, index}: Props): ReactNode {
  const {questions, answers, moments, finished} = record.data;
  const {dimensions} = questions;
  const steps = usePartSteps(record.id, dimensions, index, {
    label: text.finish(),
    at: RESULT,
    onFinish: () => {
      const day = finished ?? moment();
      changeData(session, 'self-assessment', (data) => ({...data, finished: day}));
    },
  });
  const dimension = dimensions[index];
  if (!dimension) {
    return null;
  }
  const {id} = dimension;
  return (
    <>
      <Part name={dimension.name} {...steps}>
        <p>{dimension.about}</p>
        {dimension.items.map((item) => (
          <ItemField
            key={item.id}
            questions={questions}
            item={item}
            answer={answers[item.id]}
            onAnswer={(given) =>
              changeData(session, 'self-assessment', (data) => withAnswer(data, item.id, given))
            }
          />
        ))}
        <GuardedField
          id={`moment-${id}`}
          label={text.moment()}
          hint={text.momentHint()}
          lines={3}
          maxLength={FIELD_MAX}
          value={moments[id] ?? ''}
          onChange={(words) =>
            changeData(session, 'self-assessment', (data) => ({
              ...data,
              moments: {...data.moments, [id]: words},
            }))
          }
        />
        <p className={styles.note}>{guardNote()}</p>
      </Part>
      <PartList record={record} current={id} />
    </>
  );
}
