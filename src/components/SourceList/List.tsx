import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {sources} from '@site/src/content/sources';
import SourceEntry from './SourceEntry';
import styles from './styles.module.css';

/** Every source of the site: the five documents it is made from first, then the others. */
export default function List(): ReactNode {
  return (
    <>
      <p className={styles.group} id="vijf-documenten">
        {translate({
          id: 'sources.core',
          message: 'De vijf documenten waarvan deze site is gemaakt',
        })}
      </p>
      {sources
        .filter(({core}) => core)
        .map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      <p className={styles.group}>
        {translate({id: 'sources.other', message: 'Andere bronnen, op naam van wie spreekt'})}
      </p>
      {sources
        .filter(({core}) => !core)
        .toSorted((a, b) => a.publisher.localeCompare(b.publisher, 'nl'))
        .map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
    </>
  );
}
