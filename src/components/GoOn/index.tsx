import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {text} from '../Learning/text';
import {useStanding} from '../Learning/useStanding';
import styles from './styles.module.css';

/** For who follows a learning path: the step to go on with. For anybody else nothing. */
export default function GoOn(): ReactNode {
  const current = useStanding()?.current;
  return (
    <div className={styles.place}>
      {current && (
        <p>
          {text.goOn()}:{' '}
          <Link to={current.next.to ?? `/leren/${current.path.id}`}>{current.next.title}</Link> (
          {current.path.title}, {text.size(current.progress.done.size, current.progress.all)})
        </p>
      )}
    </div>
  );
}
