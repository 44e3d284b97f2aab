import {useId, type ReactNode} from 'react';
import button from '../Button/styles.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {value: string; onPutAway: () => void};

/** What did not fit, whole, to be copied from: it may stand nowhere else any more. */
export default function LeftOut({value, onPutAway}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.leftOut}>
      <label id={`${id}-label`} htmlFor={id}>
        {text.leftOutLabel()}
      </label>
      <textarea id={id} readOnly rows={3} value={value} className={styles.box} />
      <button
        type="button"
        className={button.round}
        aria-describedby={`${id}-label`}
        onClick={onPutAway}
      >
        {text.putAway()}
      </button>
    </div>
  );
}
