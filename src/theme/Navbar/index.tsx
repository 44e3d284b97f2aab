import {useRef, type FocusEvent, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import button from '@site/src/components/Button/styles.module.css';
import ColorMode from '@site/src/components/ColorMode';
import Mark from '@site/src/components/Mark';
import SearchButton from '@site/src/components/Search/SearchButton';
import SiteMap from '@site/src/components/SiteMap';
import LinkList from '@site/src/components/SiteMap/LinkList';
import {aboutLinks, mainLinks} from '@site/src/components/SiteMap/sections';
import styles from './styles.module.css';

const MENU_ID = 'menu';

/**
 * The bar at the top: name, a few sections where there is room, colour mode, and a menu with the
 * whole site. The menu is a native popover, so it opens without JavaScript, closes with Escape and
 * says to a screen reader whether it is open.
 */
export default function Navbar(): ReactNode {
  const menu = useRef<HTMLDivElement>(null);

  // Who tabs out of the menu would walk on behind it (WCAG 2.4.11).
  const closeWhenFocusLeaves = (event: FocusEvent<HTMLDivElement>) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !event.currentTarget.contains(next)) {
      menu.current?.hidePopover();
    }
  };

  return (
    // The class navbar is what Docusaurus measures to know which heading is in view.
    <header className={clsx('navbar', styles.header)}>
      <div className={styles.bar}>
        <Link to="/" className={clsx(styles.brand)}>
          <Mark className={styles.mark} />
          <span>Gezien &amp; Gehoord</span>
        </Link>
        <nav
          className={styles.main}
          aria-label={translate({id: 'nav.main', message: 'Belangrijkste onderdelen'})}
        >
          <LinkList
            links={mainLinks()}
            linkClassName={styles.link}
            activeClassName={styles.active}
          />
        </nav>
        <div className={styles.tools}>
          <SearchButton />
          <span className={styles.wide}>
            <ColorMode />
          </span>
          <button
            type="button"
            className={clsx(button.round, styles.menuButton)}
            popoverTarget={MENU_ID}
          >
            {translate({id: 'nav.menu', message: 'Menu'})}
          </button>
        </div>
      </div>
      <div
        id={MENU_ID}
        ref={menu}
        popover="auto"
        className={styles.menu}
        onBlur={closeWhenFocusLeaves}
      >
        <div className={styles.menuHead}>
          <span className={styles.narrow}>
            <ColorMode />
          </span>
          <button
            type="button"
            className={clsx(button.round, styles.menuButton)}
            popoverTarget={MENU_ID}
            popoverTargetAction="hide"
          >
            {translate({id: 'nav.close', message: 'Sluit menu'})}
          </button>
        </div>
        <nav aria-label={translate({id: 'nav.all', message: 'Alle onderdelen'})}>
          <SiteMap />
          <LinkList links={aboutLinks()} className={styles.about} />
        </nav>
      </div>
    </header>
  );
}
