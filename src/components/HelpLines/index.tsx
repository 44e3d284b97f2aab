import type {ReactNode} from 'react';
import {helpLines} from '@site/src/content/helpLines';
import {checkedWords} from './text';
import styles from './styles.module.css';

/** National numbers for when there is danger: who, which number, when. */
export default function HelpLines(): ReactNode {
  return (
    <ul className={styles.lines}>
      {helpLines.map(({id, name, number, dial, when, checked}) => (
        <li key={id}>
          <b>{name}</b>
          <a href={`tel:${dial}`}>{number}</a>
          <span>{when}</span>
          <small>{checkedWords(checked)}</small>
        </li>
      ))}
    </ul>
  );
}
