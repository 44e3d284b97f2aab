import type {ReactNode, Ref} from 'react';
import clsx from 'clsx';
import button from '../../Button/styles.module.css';
import styles from '../styles.tool.module.css';
import {text} from './text';

type Props = {ref: Ref<HTMLInputElement>; onPick: (file: File) => void};

/** The browser's own file field, in the shape of a button. */
export default function FilePicker({ref, onPick}: Props): ReactNode {
  return (
    <label className={clsx(button.round, styles.pick)}>
      {text.pick()}
      <input
        ref={ref}
        type="file"
        className="visually-hidden"
        accept=".json,application/json"
        onChange={({target}) => {
          const file = target.files?.[0];
          if (file) {
            onPick(file);
          }
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
