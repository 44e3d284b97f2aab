import type {ReactNode} from 'react';
import styles from './fileField.tool.module.css';

type Props = {
  label: string;
  onFiles: (files: File[]) => void;
  multiple?: boolean;
  /** Ids of what describes the field. */
  describedBy?: string;
};

/** Takes files that somebody chooses; the same file may be chosen again. */
export default function FileField({
  label,
  onFiles,
  multiple = false,
  describedBy,
}: Props): ReactNode {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="file"
        accept=".json,application/json"
        multiple={multiple}
        aria-describedby={describedBy}
        onChange={({currentTarget}) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </label>
  );
}
