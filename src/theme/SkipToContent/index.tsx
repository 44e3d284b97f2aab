import type {ReactNode} from 'react';
import {SkipToContentFallbackId} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** The content keeps the focus until it moves on, so that a screen reader reads on there. */
function giveFocus(): void {
  const content = document.getElementById(SkipToContentFallbackId);
  content?.setAttribute('tabindex', '-1');
  content?.focus();
  content?.addEventListener('blur', () => content.removeAttribute('tabindex'), {once: true});
}

/** A plain link: it works without JavaScript, and the browser itself moves the reading point. */
export default function SkipToContent(): ReactNode {
  return (
    <section aria-label={translate({id: 'skip.region', message: 'Snel naar de inhoud'})}>
      <a href={`#${SkipToContentFallbackId}`} className={styles.skip} onClick={giveFocus}>
        {translate({id: 'skip.link', message: 'Naar de inhoud'})}
      </a>
    </section>
  );
}
