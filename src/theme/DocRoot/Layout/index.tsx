import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import SectionNav from '@site/src/components/SectionNav';
import type {Props} from '@theme/DocRoot/Layout';
import styles from './styles.module.css';

/**
 * The page, and beside it (on a phone: below it) the other pages of its section. The list comes
 * after the page in the HTML, so that a phone and a screen reader meet the text first.
 */
export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={clsx(styles.root, sidebar && styles.withSection)}>
      <main className={styles.main}>{children}</main>
      {sidebar && <SectionNav items={sidebar.items} />}
    </div>
  );
}
