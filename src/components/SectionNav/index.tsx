import {useId, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {isSamePath} from '@docusaurus/theme-common/internal';
import {translate} from '@docusaurus/Translate';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useStanding} from '../Learning/useStanding';
import styles from './styles.module.css';

/** The pages of one section. Plain links, nothing to fold out: no section is that long. */
export default function SectionNav({items}: {items: readonly PropSidebarItem[]}): ReactNode {
  const title = useId();
  return (
    <nav className={styles.section} aria-labelledby={title}>
      <p id={title} className={styles.title}>
        {translate({id: 'sectionNav.title', message: 'In dit deel'})}
      </p>
      <Items items={items} />
    </nav>
  );
}

/** Pages below a page (a category with a page of its own) show while the reader is among them. */
function Items({items}: {items: readonly PropSidebarItem[]}): ReactNode {
  const {pathname} = useLocation();
  const done = useStanding()?.done;
  return (
    <ul className={styles.list}>
      {items.map((item) => {
        if (item.type === 'html' || item.href === undefined) {
          return null;
        }
        const {href, label} = item;
        const isHere = isSamePath(href, pathname);
        return (
          <li key={href}>
            <Link to={href} className={styles.link ?? ''} {...(isHere && {'aria-current': 'page'})}>
              {label}
              {done?.has(withoutSlash(href)) && <Tick />}
            </Link>
            {item.type === 'category' && `${pathname}/`.startsWith(href) && (
              <Items items={item.items} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

const withoutSlash = (address: string) => address.replace(/(?<=.)\/$/, '');

/** A page on which every step of a learning path was done. */
const Tick = () => (
  <>
    <span aria-hidden="true"> ✓</span>
    <span className="visually-hidden">
      {translate({id: 'sectionNav.done', message: ', gedaan'})}
    </span>
  </>
);
