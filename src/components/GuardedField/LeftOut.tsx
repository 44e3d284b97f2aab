import {useId, type ReactNode} from 'react';
import styles from './styles.tool.module.css';
import {text} from './text';

/** What did not fit, whole, to be copied from: it may stand nowhere else any more. */
export default function LeftOut({value}: {value: string}): ReactNode {
  const id = useId();
  return (
    <div className={styles.leftOut}>
      <label htmlFor={id}>{text.leftOutLabel()}</label>
      <textarea id={id} readOnly rows={3} value={value} className={styles.box} />
    </div>
  );
}
