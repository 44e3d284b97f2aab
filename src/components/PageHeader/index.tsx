import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {dutchDate} from '@site/src/domain/dutchDate';
import Drawing from '../Drawing';
import {usePageMeta} from './usePageMeta';
import styles from './styles.module.css';

/** Title and lead of a page, its drawing beside them, and how long the page takes. */
export default function PageHeader(): ReactNode {
  const {metadata} = useDoc();
  const {drawing, readingMinutes, reviewed} = usePageMeta();
  const isHome = metadata.slug === '/';
  return (
    <header className={clsx(styles.header, isHome && styles.home)}>
      <div className={styles.words}>
        <h1>{metadata.title}</h1>
        <p className={styles.lead}>{metadata.description}</p>
        {!isHome && (
          <p className={styles.meta}>
            {translate(
              {id: 'page.readingTime', message: '{minutes} min lezen'},
              {minutes: readingMinutes},
            )}
            {' · '}
            {translate({id: 'page.reviewed', message: 'nagekeken op'})}{' '}
            <time dateTime={reviewed}>{dutchDate(reviewed)}</time>
          </p>
        )}
      </div>
      {drawing && <Drawing name={drawing} className={styles.drawing} />}
    </header>
  );
}
