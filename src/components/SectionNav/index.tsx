import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {isSamePath} from '@docusaurus/theme-common/internal';
import {translate} from '@docusaurus/Translate';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import styles from './styles.module.css';

/** The pages of one section. Plain links, nothing to fold out: no section is that long. */
export default function SectionNav({items}: {items: readonly PropSidebarItem[]}): ReactNode {
  const title = useId();
  const {pathname} = useLocation();
  return (
    <nav className={styles.section} aria-labelledby={title}>
      <p id={title} className={styles.title}>
        {translate({id: 'sectionNav.title', message: 'In dit deel'})}
      </p>
      <ul className={styles.list}>
        {items.flatMap((item) =>
          item.type === 'link' ? (
            <li key={item.href}>
              <Link
                to={item.href}
                className={clsx(styles.link)}
                {...(isSamePath(item.href, pathname) ? {'aria-current': 'page'} : {})}
              >
                {item.label}
              </Link>
            </li>
          ) : (
            []
          ),
        )}
      </ul>
    </nav>
  );
}
