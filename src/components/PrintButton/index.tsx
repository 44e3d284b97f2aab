import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Prints the page; not shown where scripts are off, for there it could do nothing. */
export default function PrintButton(): ReactNode {
  return (
    <button type="button" className={styles.print} onClick={() => window.print()}>
      {translate({id: 'print.button', message: 'Druk deze bladzijde af'})}
    </button>
  );
}
