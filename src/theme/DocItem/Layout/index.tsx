import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemPaginator from '@theme/DocItem/Paginator';
import DocItemTOCDesktop from '@theme/DocItem/TOC/Desktop';
import PageFooter from '@site/src/components/PageFooter';
import {usePageMeta} from '@site/src/components/PageHeader/usePageMeta';
import type {Props} from '@theme/DocItem/Layout';
import {useHeadingList} from '../useHeadingList';
import styles from './styles.module.css';

/** A page: where it stands, its text, what belongs below it, what comes next, and its headings. */
export default function DocItemLayout({children}: Props): ReactNode {
  const {metadata} = useDoc();
  const contentsTitle = useId();
  const isHome = metadata.slug === '/';
  const {kind} = usePageMeta();
  const isCard = kind === 'kaart';
  const hasContents = useHeadingList();
  return (
    <div className={clsx(hasContents && styles.withContents, isCard && 'page-card')}>
      <div className={styles.column}>
        <ContentVisibility metadata={metadata} />
        <article>
          <DocBreadcrumbs />
          <DocItemContent>{children}</DocItemContent>
          {!isHome && (
            <div className={clsx(isCard && 'only-screen')}>
              <PageFooter />
            </div>
          )}
        </article>
        <DocItemPaginator />
      </div>
      {hasContents && (
        <nav className={styles.contents} aria-labelledby={contentsTitle}>
          <p id={contentsTitle} className={styles.title}>
            {translate({id: 'toc.title', message: 'Op deze pagina'})}
          </p>
          <DocItemTOCDesktop />
        </nav>
      )}
    </div>
  );
}
