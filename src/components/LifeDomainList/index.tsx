import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {lifeDomains} from '@site/src/content/lifeDomains';
import styles from './styles.module.css';

/** The life domains, each with its page, what belongs to it, and a question to begin with. */
export default function LifeDomainList(): ReactNode {
  return (
    <ul className={styles.list}>
      {lifeDomains.map(({id, name, summary, question}) => (
        <li key={id}>
          <Link to={`/methodiek/leefgebieden/${id}`}>{name}</Link>
          <span className={styles.summary}>{summary}</span>
          <q>{question}</q>
        </li>
      ))}
    </ul>
  );
}
