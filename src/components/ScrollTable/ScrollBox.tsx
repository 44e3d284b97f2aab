import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

type Props = {
  /** What a screen reader calls it. */
  label?: string;
  children: ReactNode;
};

/** A box that scrolls sideways inside itself on a small screen; it takes focus, so that the arrow keys can move it. */
export default function ScrollBox({label, children}: Props): ReactNode {
  return (
    <div
      className={styles.scroll}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for controls, and a section would be one more landmark for each
      role="group"
      aria-label={label ?? translate({id: 'scroll.box', message: 'Schuif opzij als dit niet past'})}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by key (WCAG 2.1.1)
      tabIndex={0}
    >
      {children}
    </div>
  );
}
