import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {preconditions} from '@site/src/content/preconditions';
import styles from './styles.module.css';

/** The seven preconditions, each with a sentence and its page. */
export default function PreconditionList(): ReactNode {
  return (
    <ol className={styles.list}>
      {preconditions.map(({id, label, summary}) => (
        <li key={id}>
          <Link to={`/randvoorwaarden/${id}`}>{label}</Link>
          <span>{summary}</span>
        </li>
      ))}
    </ol>
  );
}
