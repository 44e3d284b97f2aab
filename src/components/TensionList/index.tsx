import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {PublicTension} from '@site/src/domain/catalog/types';
import {tensions} from '@site/src/content/tensions';
import styles from './styles.module.css';

/** Where sources differ: the question, what each says, and what this site therefore writes. */
export default function TensionList(): ReactNode {
  return tensions.map((tension) => <TensionEntry key={tension.id} tension={tension} />);
}

function TensionEntry({tension}: {tension: PublicTension}): ReactNode {
  const id = tension.id.toLowerCase();
  useBrokenLinks().collectAnchor(id);
  return (
    <section id={id} className={styles.tension}>
      <h3>{tension.title}</h3>
      <p className={styles.question}>{tension.question}</p>
      <p>{tension.plain}</p>
      <p>
        <b>{translate({id: 'tensions.weWrite', message: 'Daarom schrijven wij het zo:'})}</b>{' '}
        {tension.weWrite}
      </p>
      <p className={styles.sources}>
        {translate({id: 'tensions.sources', message: 'Bronnen:'})}{' '}
        {tension.sources.map(({id: sourceId, label}, index) => (
          <span key={sourceId}>
            {index > 0 && ' · '}
            <Link to={`/bronnen#${sourceId}`}>{label}</Link>
          </span>
        ))}
      </p>
    </section>
  );
}
