import {useLayoutEffect, useRef, useState, type ReactNode} from 'react';
import type {Reminder} from '@site/src/domain/notebook/reminder';
import button from '../../Button/styles.module.css';
import {text as filesText} from '../files/text';
import styles from '../styles.tool.module.css';
import {reminderButtons, reminderText} from './text';

type Props = {
  reminder: Reminder;
  onSaveAll: () => Promise<string>;
  onNotNow: () => Promise<void>;
};

/** One calm reminder that there is no recent file: a sentence and two buttons, then what came of it. */
export default function ReminderNote({reminder, onSaveAll, onNotNow}: Props): ReactNode {
  const [answer, setAnswer] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away.
  useLayoutEffect(() => {
    if (answer !== undefined) {
      place.current?.focus();
    }
  }, [answer]);

  const notNow = async () => {
    await onNotNow();
    setAnswer(reminderButtons.later());
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.reminder}>
      {reminder !== 'none' && (
        <>
          <p>{reminderText[reminder]()}</p>
          <p className={styles.buttons}>
            <button
              type="button"
              className={button.round}
              onClick={() => void onSaveAll().then(setAnswer)}
            >
              {filesText.saveAll()}
            </button>
            <button type="button" className={button.round} onClick={() => void notNow()}>
              {reminderButtons.notNow()}
            </button>
          </p>
        </>
      )}
      <output>{reminder === 'none' && answer}</output>
    </div>
  );
}
