import type {ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {RecordOf} from '@site/src/schemas/records/record';
import {FIELD_MAX} from '@site/src/schemas/records/text';
import {moment} from '@site/src/storage/clock';
import type {Session} from '@site/src/storage/session';
import GuardedField, {guardNote} from '../GuardedField';
import Part from '../RecordTool/Part';
import {hashOf} from '../RecordTool/address';
import {changeData} from '../RecordTool/changeData';
import {text as shared} from '../RecordTool/text';
import ItemField from './ItemField';
import PartList from './PartList';
import {RESULT} from './parts';
import styles from './styles.tool.module.css';
import {text} from './text';
import {withAnswer} from './withAnswer';

type Props = {session: Session; record: RecordOf<'self-assessment'>; index: number};

/** One dimension: what it is about, its items, and a moment that somebody thinks of. */
export default function AttemptPart({session, record, index}: Props): ReactNode {
  const history = useHistory();
  const {questions, answers, moments, finished} = record.data;
  const {dimensions} = questions;
  const dimension = dimensions[index];
  if (!dimension) {
    return null;
  }
  const {id} = dimension;
  const go = (at: string) => history.push({hash: hashOf(record.id, at)});
  const before = dimensions[index - 1]?.id;
  const next = dimensions[index + 1]?.id;
  const finish = () => {
    const day = finished ?? moment();
    changeData(session, 'self-assessment', (data) => ({...data, finished: day}));
    go(RESULT);
  };

  return (
    <>
      <Part
        name={dimension.name}
        index={index}
        count={dimensions.length}
        next={next === undefined ? text.finish() : shared.next()}
        onNext={next === undefined ? finish : () => go(next)}
        {...(before !== undefined && {onBack: () => go(before)})}
      >
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
