import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {PublicTerm} from '@site/src/domain/catalog/types';
import PageNotes from '../PageNotes';
import styles from './styles.module.css';

/** The terms of a page with what they mean; on paper this is where a reader finds them. */
export default function TermNotes({terms}: {terms: PublicTerm[]}): ReactNode {
  return (
    <PageNotes
      about="terms"
      title={translate(
        {id: 'termNotes.title', message: 'Woorden uitgelegd ({count})'},
        {count: terms.length},
      )}
    >
      <dl className={styles.terms}>
        {terms.map(({id, term, definition}) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </PageNotes>
  );
}
