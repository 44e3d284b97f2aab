import {useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import button from '../Button/styles.module.css';
import {text} from './text';
import styles from './styles.module.css';

const ID = 'zoek-een-begrip';

type Props = {
  query: string;
  /** How many terms the query finds. */
  count: number;
  onQuery: (query: string) => void;
};

/** A field that narrows the list while typing, and says how many terms are left. */
export default function TermFilter({query, count, onQuery}: Props): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  return (
    // A tool: the page becomes interactive when this comes near, not only at the first touch.
    <div className={styles.filter} data-tool="begrippen">
      <label htmlFor={ID} className={styles.label}>
        {text.field()}
      </label>
      <div className={styles.row}>
        <input
          ref={field}
          id={ID}
          name="begrip"
          type="search"
          className={styles.field}
          autoComplete="off"
          enterKeyHint="search"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={(event) => {
            // Not every browser does so by itself.
            if (event.key === 'Escape') {
              clear();
            }
          }}
        />
        <button
          type="button"
          className={clsx(button.outline, styles.clear)}
          hidden={query === ''}
          onClick={clear}
        >
          {text.clear()}
        </button>
      </div>
      <output htmlFor={ID} className={styles.quiet}>
        {text.count(count)}
      </output>
    </div>
  );
}
