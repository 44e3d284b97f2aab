import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import TOCItems from '@theme/TOCItems';
import type {Props} from '@theme/TOCCollapsible';
import styles from './styles.module.css';

/** The headings of a page on a small screen, in a native details: it opens without JavaScript. */
export default function TOCCollapsible({className, ...contents}: Props): ReactNode {
  return (
    <details className={clsx(styles.contents, className)}>
      <summary>{translate({id: 'toc.title', message: 'Op deze pagina'})}</summary>
      <TOCItems {...contents} />
    </details>
  );
}
