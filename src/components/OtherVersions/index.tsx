import {useState, type ReactNode} from 'react';
import {dropOther, takeOther} from '@site/src/domain/notebook/takeOther';
import type {AnyRecord, Other} from '@site/src/schemas/records/record';
import {checkRecord} from '@site/src/storage/checkRecord';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import {otherWords} from './otherWords';
import styles from './styles.tool.module.css';
import {text} from './text';
import {useNextFocus} from './useNextFocus';

// What does not fit stays where it is: only who reads it may put it away.
const take = (other: Other) => (now: AnyRecord) => checkRecord(takeOther(now, other)) ?? now;
const drop = (other: Other) => (now: AnyRecord) => dropOther(now, other);

type Props = {session: Session; record: AnyRecord};

/** What another tab had in the same fields at the same moment: to take over, or to put away. */
export default function OtherVersions({session, record}: Props): ReactNode {
  const {list, done, willGo} = useNextFocus(record.others);
  const [isDone, setIsDone] = useState(false);

  if (record.others.length === 0) {
    return isDone ? (
      <p ref={done} tabIndex={-1} className={styles.done}>
        {text.done()}
      </p>
    ) : null;
  }

  const press = (index: number, edit: (now: AnyRecord) => AnyRecord) => {
    willGo(index);
    setIsDone(record.others.length === 1);
    session.change(edit);
  };

  return (
    <div className={styles.others}>
      <p role="alert">{text.what()}</p>
      <ul ref={list}>
        {record.others.map((other, index) => (
          <li key={`${other.at} ${other.field} ${other.text}`}>
            <q className={styles.text}>{otherWords(record, other)}</q>
            <span className={styles.buttons}>
              <button
                type="button"
                className={button.round}
                onClick={() => press(index, take(other))}
              >
                {text.take()}
              </button>
              <button
                type="button"
                className={button.round}
                onClick={() => press(index, drop(other))}
              >
                {text.drop()}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
