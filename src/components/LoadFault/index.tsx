import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import button from '../Button/styles.module.css';
import styles from './styles.module.css';

/**
 * Stands hidden on every page; the inline loader shows it when the page's scripts cannot be fetched,
 * and answers the button, because then no other script can.
 */
export default function LoadFault(): ReactNode {
  return (
    <div id="load-fault" role="alert" hidden className={styles.fault}>
      <p>
        {translate({
          id: 'loadFault.what',
          message:
            'De knoppen op deze pagina werken nu niet: een deel van de site kon niet laden. Lezen en verder klikken kan gewoon.',
        })}
      </p>
      <button type="button" data-reload className={button.round}>
        {translate({id: 'loadFault.reload', message: 'Laad de pagina opnieuw'})}
      </button>
    </div>
  );
}
