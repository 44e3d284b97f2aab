import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Doors from '@site/src/components/Doors';
import Drawing from '@site/src/components/Drawing';
import NotFoundSearch from '@site/src/components/NotFoundSearch';
import styles from './styles.module.css';

/** The page that is not there, with ways on; the footer below it holds the whole site. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className={styles.page}>
      <Drawing name="wegwijzer" className={styles.drawing} />
      <h1>{translate({id: 'notFound.title', message: 'Deze pagina is er niet'})}</h1>
      <p>
        {translate({
          id: 'notFound.text',
          message:
            'Misschien is het adres verkeerd getypt, of is de pagina verhuisd. Kies hieronder een ingang, of zoek je onderdeel onderaan de pagina.',
        })}{' '}
        <Link to="/">{translate({id: 'notFound.home', message: 'Ga naar het begin'})}</Link>
      </p>
      <Doors />
      {/* Last: what it finds comes later, and may move nothing that somebody is about to press. */}
      <NotFoundSearch />
    </main>
  );
}
