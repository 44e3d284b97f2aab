import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Drawing from '@site/src/components/Drawing';
import SiteMap from '@site/src/components/SiteMap';
import styles from './styles.module.css';

/** The page that is not there, with ways on. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className={styles.page}>
      <Drawing name="wegwijzer" className={styles.drawing} />
      <h1>{translate({id: 'notFound.title', message: 'Deze pagina is er niet'})}</h1>
      <p>
        {translate({
          id: 'notFound.text',
          message:
            'Misschien is het adres verkeerd getypt, of is de pagina verhuisd. Er is niets kwijt van wat je zelf schreef.',
        })}
      </p>
      <p>
        <Link to="/">{translate({id: 'notFound.home', message: 'Ga naar het begin'})}</Link>
        {' '}
        {translate({id: 'notFound.or', message: 'of kies een onderdeel:'})}
      </p>
      <nav aria-label={translate({id: 'notFound.nav', message: 'Onderdelen om verder te gaan'})}>
        <SiteMap />
      </nav>
    </main>
  );
}
