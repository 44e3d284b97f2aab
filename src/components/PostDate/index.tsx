import type {ReactNode} from 'react';
import {dutchDate} from '@site/src/domain/dutchDate';
import {text} from './text';
import styles from './styles.module.css';

type Props = {
  /** Day on which the post was written. */
  date: string;
  /** In a post that looks back: when it happened, as precise as is known. */
  event?: string | undefined;
};

/** When a post was written; of one that looks back first when it happened. */
export default function PostDate({date, event}: Props): ReactNode {
  return (
    <p className={styles.date}>
      {event !== undefined && (
        <>
          <b className={styles.kind}>{text.lookBack()}</b> <Day date={event} />
          {' · '}
          {text.written()}{' '}
        </>
      )}
      <Day date={date} />
    </p>
  );
}

function Day({date}: {date: string}): ReactNode {
  return <time dateTime={date}>{dutchDate(date)}</time>;
}

export {postDates} from '@site/src/domain/news/postDates';
