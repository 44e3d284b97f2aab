import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {site} from '@site/src/content/site';
import Mark from '@site/src/components/Mark';
import SiteMap from '@site/src/components/SiteMap';
import LinkList from '@site/src/components/SiteMap/LinkList';
import {aboutLinks} from '@site/src/components/SiteMap/sections';
import styles from './styles.module.css';

/** Where else to go, who this is not, and what may be done with it. */
export default function Footer(): ReactNode {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <nav
          className={styles.nav}
          aria-label={translate({id: 'footer.nav', message: 'Alle onderdelen van de site'})}
        >
          <SiteMap />
        </nav>
        <div className={styles.words}>
          <Mark className={styles.mark} />
          <p>
            {translate({
              id: 'footer.independent',
              message:
                'Deze site is niet gemaakt door, voor of met de gemeenten, ministeries of onderzoekers die erop staan. Hun namen verwijzen alleen.',
            })}
          </p>
          <p>
            {translate(
              {
                id: 'footer.licence',
                message:
                  'Uitgever: {publisher}. Teksten en tekeningen: CC BY 4.0, {holder}. Programmatuur: EUPL-1.2.',
              },
              {publisher: site.publisher, holder: site.licenceHolder},
            )}
          </p>
          <LinkList links={aboutLinks()} className={styles.about} />
        </div>
      </div>
    </footer>
  );
}
