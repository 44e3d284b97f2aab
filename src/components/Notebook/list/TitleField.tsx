import {useId, type ReactNode} from 'react';
import styles from '../styles.tool.module.css';

/** Characters of a title (schemas/records/record.ts). */
export const TITLE_MAX = 200;

type Props = {label: string; value: string; onChange: (value: string) => void};

/** The field for a title. */
export default function TitleField({label, value, onChange}: Props): ReactNode {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        className={styles.field}
        autoComplete="off"
        maxLength={TITLE_MAX}
        value={value}
        onChange={({target}) => onChange(target.value)}
      />
    </>
  );
}
