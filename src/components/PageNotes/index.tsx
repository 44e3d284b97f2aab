import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** What the notes are about; a printed card leaves those on terms out. */
  about: 'facts' | 'terms';
  title: string;
  children: ReactNode;
};

/** Notes that belong to a whole page, below it: closed on a screen, open on paper. */
export default function PageNotes({about, title, children}: Props): ReactNode {
  return (
    <details className={styles.notes} data-notes={about} data-search="off">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
