import {useLayoutEffect, useRef, useState, type FormEvent, type ReactNode} from 'react';
import button from '../../Button/styles.module.css';
import styles from '../styles.tool.module.css';
import {text} from './text';
import TitleField from './TitleField';

type Props = {title: string; onSave: (title: string) => void; onCancel: () => void};

/** A field in the place of the title. Enter keeps it. */
export default function RenameForm({title, onSave, onCancel}: Props): ReactNode {
  const [value, setValue] = useState(title);
  const [isEmpty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => focusField(form.current), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = value.trim();
    setEmpty(wanted === '');
    if (wanted === '') {
      focusField(form.current);
    } else {
      onSave(wanted);
    }
  };
  return (
    <form ref={form} className={styles.rename} onSubmit={submit}>
      <TitleField label={text.newTitle()} value={value} onChange={setValue} />
      <p role="alert" className={styles.wrong}>
        {isEmpty && text.noTitle()}
      </p>
      <p className={styles.buttons}>
        <button type="submit" className={button.round}>
          {text.keepTitle()}
        </button>
        <button type="button" className={button.round} onClick={onCancel}>
          {text.cancel()}
        </button>
      </p>
    </form>
  );
}

const focusField = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('input, textarea')?.focus();
