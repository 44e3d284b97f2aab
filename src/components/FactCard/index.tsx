import type {ReactNode} from 'react';
import type {PublicFact} from '@site/src/domain/catalog/types';
import {FactSource} from '../Fact';
import styles from './styles.module.css';

/** One figure, large, with its sentence, source and limit in plain sight. */
export default function FactCard({fact}: {fact: PublicFact}): ReactNode {
  return (
    <div className={styles.card}>
      {fact.figure && <p className={styles.figure}>{fact.figure.text}</p>}
      <p className={styles.statement}>{fact.statement}</p>
      <p className={styles.source}>
        <FactSource fact={fact} />
      </p>
    </div>
  );
}
