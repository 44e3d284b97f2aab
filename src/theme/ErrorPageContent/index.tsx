import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import button from '@site/src/components/Button/styles.module.css';
import type {Props} from '@theme/Error';
import styles from './styles.module.css';

/** In place of a page of which the code stops with an error. The link is plain: the router may have failed. */
export default function ErrorPageContent({error, tryAgain}: Props): ReactNode {
  return (
    <main className={styles.page}>
      <h1>{translate({id: 'error.title', message: 'Deze pagina doet het even niet'})}</h1>
      <p>
        {translate({
          id: 'error.what',
          message:
            'Er zit een fout in de pagina. Probeer het opnieuw, of laad de pagina opnieuw. Blijft het misgaan? Laat het ons dan weten, met de regel hieronder erbij.',
        })}
      </p>
      <p>
        <button type="button" className={button.round} onClick={tryAgain}>
          {translate({id: 'error.again', message: 'Probeer opnieuw'})}
        </button>{' '}
        <a href="/">{translate({id: 'error.home', message: 'Naar het begin van de site'})}</a>
      </p>
      <p>
        <code lang="en">{error.message}</code>
      </p>
    </main>
  );
}
