import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Drawing from '../Drawing';
import {doors} from './text';
import styles from './styles.module.css';

/** The three ways in, for three readers. */
export default function Doors(): ReactNode {
  return (
    <ul className={styles.doors}>
      {doors().map(({href, title, description, drawing, tone}) => (
        <li key={href} className={styles[tone]}>
          <Drawing name={drawing} className={styles.drawing} />
          <Link to={href} className={clsx(styles.link)}>
            {title}
          </Link>
          <span>{description}</span>
        </li>
      ))}
    </ul>
  );
}
