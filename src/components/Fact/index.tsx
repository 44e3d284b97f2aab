import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {PublicFact} from '@site/src/domain/catalog/types';
import Note from '../Note';
import {kindLabel, limitLabel, noteLabel, sourceLabel} from './text';
import styles from './styles.module.css';

type Props = {
  fact: PublicFact;
  /** Number of the note under the page. */
  note: string;
  /** The words in the author's own sentence; else the figure as the ledger writes it. */
  children?: ReactNode;
};

/** A figure or finding in a sentence: marked, with its source and limit one step away. */
export default function Fact({fact, note, children}: Props): ReactNode {
  const words = children ?? fact.figure?.text ?? fact.statement;
  return (
    <Note sign={{shown: note, label: noteLabel(note)}} note={<FactSource fact={fact} />}>
      {fact.kind === 'onderzoek' ? <mark className={styles.found}>{words}</mark> : words}
    </Note>
  );
}

/** Kind, sources and limit of a fact; phrasing content, so that it fits in a paragraph. */
export function FactSource({fact}: {fact: PublicFact}): ReactNode {
  return (
    <>
      <span className={styles.kind}>{kindLabel(fact.kind)}</span>
      <span className={styles.row}>
        <b>{sourceLabel(fact.sources.length)}</b>{' '}
        {fact.sources.map(({id, label}, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <Link to={`/bronnen#${id}`}>{label}</Link>
          </span>
        ))}
      </span>
      <span className={styles.row}>
        <b>{limitLabel()}</b> {fact.limit}
      </span>
    </>
  );
}
