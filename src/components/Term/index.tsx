import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {PublicTerm} from '@site/src/domain/catalog/types';
import Note from '../Note';
import {text} from './text';
import styles from './styles.module.css';

type Props = {
  term: PublicTerm;
  /** The words in the author's own sentence; else the term as the glossary writes it. */
  children?: ReactNode;
};

/** A word of the glossary in a sentence: its explanation is one tap, hover or key away. */
export default function Term({term, children}: Props): ReactNode {
  return (
    <Note
      note={
        <>
          <b className={styles.term}>{term.term}</b>
          <span className={styles.definition}>{term.definition}</span>
          <Link to={`/begrippen#${term.id}`}>{text.more()}</Link>
        </>
      }
    >
      {children ?? term.term}
    </Note>
  );
}
