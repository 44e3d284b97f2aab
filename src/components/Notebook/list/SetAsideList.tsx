import type {ReactNode} from 'react';
import type {SetAside} from '@site/src/storage/shelf';
import button from '../../Button/styles.module.css';
import styles from '../styles.tool.module.css';
import {text} from './text';
import {placeOf, type RecordActions} from './useRecordActions';

type Props = {
  heading: string;
  what: string;
  items: readonly {aside: SetAside; name: string; offer: () => Promise<void> | void}[];
  actions: RecordActions;
};

/** What the site leaves as it is: to keep as a file, or to remove. */
export default function SetAsideList({heading, what, items, actions}: Props): ReactNode {
  if (items.length === 0) {
    return null;
  }
  return (
    <section>
      <h3>{heading}</h3>
      <p>{what}</p>
      <ul className={styles.list}>
        {items.map(({aside: {key}, name, offer}) => (
          <li key={key} id={placeOf(key)} className={styles.record}>
            <p className={styles.title}>{name}</p>
            <div className={styles.buttons}>
              <button
                type="button"
                className={button.round}
                onClick={() => void actions.save(offer)}
              >
                {text.file()}
              </button>
              <button
                type="button"
                className={button.round}
                onClick={() => void actions.remove(key, name)}
              >
                {text.remove()}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
