import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import button from '../Button/styles.module.css';
import styles from './styles.module.css';

/** Prints the page; not shown where scripts are off, for there it could do nothing. */
export default function PrintButton(): ReactNode {
  return (
    <button
      type="button"
      className={clsx(button.outline, styles.print)}
      onClick={() => window.print()}
    >
      {translate({id: 'print.button', message: 'Druk deze bladzijde af'})}
    </button>
  );
}
