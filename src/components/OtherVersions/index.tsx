import type {ReactNode} from 'react';
import {dropOther, takeOther} from '@site/src/domain/notebook/takeOther';
import type {AnyRecord, Other} from '@site/src/schemas/records/record';
import {checkRecord} from '@site/src/storage/checkRecord';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {session: Session; record: AnyRecord};

/** What another tab had in the same fields at the same moment: to take over, or to put away. */
export default function OtherVersions({session, record}: Props): ReactNode {
  if (record.others.length === 0) {
    return null;
  }
  const take = (other: Other) =>
    session.change((now) => checkRecord(takeOther(now, other)) ?? dropOther(now, other));
  return (
    <div className={styles.others} role="alert">
      <p>{text.what()}</p>
      <ul>
        {record.others.map((other) => (
          <li key={`${other.at} ${other.field} ${other.text}`}>
            {isText(other) ? <q className={styles.text}>{other.text}</q> : text.answer()}
            <span className={styles.buttons}>
              <button type="button" className={button.round} onClick={() => take(other)}>
                {text.take()}
              </button>
              <button
                type="button"
                className={button.round}
                onClick={() => session.change((now) => dropOther(now, other))}
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

/** Whether it is something that somebody wrote; a choice reads as a number or a word of ours. */
const isText = ({field}: Other) => !field.startsWith('data/answers/');
