import type {ReactNode} from 'react';
import {SkipToContentFallbackId} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** A plain link: it works without JavaScript, and the browser itself moves the reading point. */
export default function SkipToContent(): ReactNode {
  return (
    <section aria-label={translate({id: 'skip.region', message: 'Snel naar de inhoud'})}>
      <a href={`#${SkipToContentFallbackId}`} className={styles.skip}>
        {translate({id: 'skip.link', message: 'Naar de inhoud'})}
      </a>
    </section>
  );
}
