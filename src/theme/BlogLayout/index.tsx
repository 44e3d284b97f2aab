import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import type {Props} from '@theme/BlogLayout';
import styles from './styles.module.css';

/** News in the same quiet column as a page; there is no list of posts beside it. */
export default function BlogLayout({
  sidebar: _sidebar,
  toc: _toc,
  children,
  ...layout
}: Props): ReactNode {
  return (
    <Layout {...layout}>
      <div className={styles.root}>
        <main className={styles.main}>{children}</main>
      </div>
    </Layout>
  );
}
