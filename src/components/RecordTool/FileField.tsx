import type {ReactNode, Ref} from 'react';
import clsx from 'clsx';
import button from '../Button/styles.module.css';
import styles from './fileField.tool.module.css';

type Props = {
  label: string;
  onFiles: (files: File[]) => void;
  multiple?: boolean;
  ref?: Ref<HTMLInputElement>;
};

/** The browser's own file field, in the shape of a button; the same file may be chosen again. */
export default function FileField({label, onFiles, multiple = false, ref}: Props): ReactNode {
  return (
    <label className={clsx(button.round, styles.field)}>
      {label}
      <input
        ref={ref}
        type="file"
        className="visually-hidden"
        accept=".json,application/json"
        multiple={multiple}
        onChange={({currentTarget}) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) {
            onFiles(files);
          }
        }}
      />
    </label>
  );
}
