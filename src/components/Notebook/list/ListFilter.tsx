import {useId, type ReactNode} from 'react';
import type {Filter} from '@site/src/domain/notebook/filterRecords';
import type {Kind} from '@site/src/schemas/records/record';
import {KINDS} from '../kinds';
import styles from '../styles.tool.module.css';
import {text} from './text';

type Props = {
  filter: Filter;
  /** The kinds that the notebook holds now. */
  kinds: readonly Kind[];
  onChange: (filter: Filter) => void;
};

/** Narrows the list by words of the title, and by kind where there is more than one. */
export default function ListFilter({filter, kinds, onChange}: Props): ReactNode {
  const id = useId();
  const choose = (kind: Kind | undefined) => onChange({...filter, kind});
  return (
    <div className={styles.filter}>
      <label htmlFor={id} className={styles.label}>
        {text.search()}
      </label>
      <input
        id={id}
        type="search"
        className={styles.field}
        autoComplete="off"
        value={filter.words}
        onChange={({target}) => onChange({...filter, words: target.value})}
      />
      {kinds.length > 1 && (
        <fieldset className={styles.kinds}>
          <legend>{text.kinds()}</legend>
          <label>
            <input
              type="radio"
              name={id}
              checked={filter.kind === undefined}
              onChange={() => choose(undefined)}
            />
            {text.everything()}
          </label>
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name={id}
                checked={filter.kind === kind}
                onChange={() => choose(kind)}
              />
              {KINDS[kind].name()}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
