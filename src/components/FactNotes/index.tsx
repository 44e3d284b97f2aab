import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {PublicFact} from '@site/src/domain/catalog/types';
import {FactSource} from '../Fact';
import PageNotes from '../PageNotes';
import styles from './styles.module.css';

/** All notes of a page in one numbered list; on paper this is where the sources stand. */
export default function FactNotes({facts}: {facts: PublicFact[]}): ReactNode {
  return (
    <PageNotes
      about="facts"
      title={translate(
        {id: 'factNotes.title', message: 'Bronnen en grenzen bij deze pagina ({count})'},
        {count: facts.length},
      )}
    >
      <ol className={styles.notes}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <p className={styles.statement}>{fact.statement}</p>
            <FactSource fact={fact} />
          </li>
        ))}
      </ol>
    </PageNotes>
  );
}
