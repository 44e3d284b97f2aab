import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {dutchDate} from '@site/src/domain/dutchDate';
import type {RecordKind} from '@site/src/domain/search/record';
import type {PageKind} from '@site/src/schemas/pageLists';
import Drawing from '../Drawing';
import {usePageMeta} from './usePageMeta';
import styles from './styles.module.css';

/** What search tells a reader that a page is, and may be filtered by. */
const FOUND_AS: Record<PageKind, RecordKind> = {
  kennis: 'uitleg',
  deur: 'uitleg',
  overzicht: 'uitleg',
  opening: 'uitleg',
  verantwoording: 'uitleg',
  kaart: 'kaart',
  handleiding: 'redactie',
  hulpmiddel: 'oefening',
};

/** Title and lead of a page, its drawing beside them, and how long the page takes. */
export default function PageHeader(): ReactNode {
  const {metadata} = useDoc();
  const {kind, drawing, readingMinutes, reviewed} = usePageMeta();
  const isHome = metadata.slug === '/';
  const isTool = kind === 'hulpmiddel';
  return (
    <header
      className={clsx(styles.header, isHome && styles.home, isTool && styles.tool)}
      data-kind={FOUND_AS[kind]}
    >
      <div className={styles.words}>
        <h1>{metadata.title}</h1>
        <p className={styles.lead}>{metadata.description}</p>
        {!isHome && !isTool && (
          <p className={styles.meta} data-search="off">
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
