import type {ComponentProps, ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/**
 * A table that scrolls inside itself on a small screen. The box around it takes focus, so that the
 * arrow keys can move it, and the table stays a table for a screen reader.
 */
export default function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    <div
      className={styles.scroll}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for controls, and a section would be one more landmark for each table
      role="group"
      aria-label={translate({
        id: 'table.scroll',
        message: 'Tabel; schuif opzij als hij niet past',
      })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by key (WCAG 2.1.1)
      tabIndex={0}
    >
      <table {...props} />
    </div>
  );
}
