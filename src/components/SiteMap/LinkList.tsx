import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type {SectionLink} from './sections';

type Props = {
  links: readonly SectionLink[];
  className?: string | undefined;
  /** Style of each link, and of the one that leads to where the reader is. */
  linkClassName?: string | undefined;
  activeClassName?: string | undefined;
  labelledBy?: string | undefined;
};

/** Links to sections; the section that the reader is in is marked, also for a screen reader. */
export default function LinkList({
  links,
  className,
  linkClassName,
  activeClassName,
  labelledBy,
}: Props): ReactNode {
  return (
    <ul className={className} aria-labelledby={labelledBy}>
      {links.map(({href, label}) => (
        <li key={href}>
          <Link
            to={href}
            className={clsx(linkClassName)}
            activeClassName={clsx(activeClassName)}
            isNavLink
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
