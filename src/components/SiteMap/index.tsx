import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import LinkList from './LinkList';
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
          <LinkList
            links={group.links}
            labelledBy={`${id}-${group.id}`}
            linkClassName={styles.link}
            activeClassName={styles.active}
          />
        </div>
      ))}
    </div>
  );
}
