import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {cases} from '@site/src/content/cases';
import {
  NO_FILTER,
  choicesOf,
  filterCases,
  type CaseFilter,
} from '@site/src/domain/case/filterCases';
import button from '../Button/styles.module.css';
import styles from './styles.module.css';
import {text} from './text';

const FIELDS = ['domain', 'dilemma', 'method'] as const;

/** All cases, to choose from by what they are about. Without scripts the whole list stands there. */
export default function CaseLibrary(): ReactNode {
  const [filter, setFilter] = useState(NO_FILTER);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const choices = choicesOf(cases);
  const found = filterCases(cases, filter);

  useEffect(() => {
    // What was chosen before the page was awake counts.
    if (form.current) {
      setFilter(filterIn(form.current));
    }
  }, []);

  return (
    <>
      <form
        ref={form}
        className={clsx('only-screen', styles.filter)}
        onSubmit={(event) => event.preventDefault()}
      >
        {FIELDS.map((field) => (
          <p key={field}>
            <label htmlFor={id + field}>{text[field]()}</label>
            <select
              id={id + field}
              name={field}
              value={filter[field]}
              onChange={({target}) => setFilter({...filter, [field]: target.value})}
            >
              <option value="">{text.all()}</option>
              {choices[field].map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
          </p>
        ))}
      </form>
      <output>{text.count(found.length)}</output>
      {found.length === 0 && (
        <button type="button" className={button.round} onClick={() => setFilter(NO_FILTER)}>
          {text.clear()}
        </button>
      )}
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={one.id}>
            <h3>
              <Link to={`/casussen/${one.id}`}>{one.title}</Link>
            </h3>
            <p>{one.about}</p>
            <p className={styles.meta}>{text.meta(one.minutes, one.dilemma, one.domains)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function filterIn(form: HTMLFormElement): CaseFilter {
  const data = new FormData(form);
  const value = (field: keyof CaseFilter) => {
    const chosen = data.get(field);
    return typeof chosen === 'string' ? chosen : '';
  };
  return {domain: value('domain'), dilemma: value('dilemma'), method: value('method')};
}
