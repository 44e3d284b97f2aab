import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {sectionGroups} from './sections';
import styles from './styles.module.css';

/** All sections in groups. Stands in the menu, the footer and the 404 page. */
export default function SiteMap({className}: {className?: string | undefined}): ReactNode {
  const id = useId();
  return (
    <div className={clsx(styles.map, className)}>
      {sectionGroups().map((group) => (
        <div key={group.id}>
          <p className={styles.label} id={`${id}-${group.id}`}>
            {group.label}
          </p>
          <ul aria-labelledby={`${id}-${group.id}`}>
            {group.links.map(({href, label}) => (
              <li key={href}>
                <Link
                  to={href}
                  className={clsx(styles.link)}
                  activeClassName={clsx(styles.active)}
                  isNavLink
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
