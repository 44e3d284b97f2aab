import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {NewsItem} from '@site/src/domain/catalog/types';
import PostDate from '../PostDate';
import {text} from './text';
import styles from './styles.module.css';

/** News of the site first, then the posts that look back; the build has put them in order. */
export default function NewsList({items}: {items: readonly NewsItem[]}): ReactNode {
  const news = items.filter(({event}) => event === undefined);
  const lookBacks = items.filter(({event}) => event !== undefined);
  return (
    <>
      <Group title={text.news()} items={news} />
      <Group title={text.lookBacks()} lead={text.aboutLookBacks()} items={lookBacks} />
      <p className={styles.feed}>
        {text.feed()} <a href={useBaseUrl('/nieuws/rss.xml')}>{text.feedLink()}</a>
      </p>
    </>
  );
}

type GroupProps = {title: string; lead?: string; items: readonly NewsItem[]};

function Group({title, lead, items}: GroupProps): ReactNode {
  return (
    items.length > 0 && (
      <section className={styles.group}>
        <h2>{title}</h2>
        {lead && <p>{lead}</p>}
        <ul className={styles.list}>
          {items.map(({title: name, description, href, date, event}) => (
            <li key={href}>
              <h3>
                <Link to={href}>{name}</Link>
              </h3>
              <PostDate date={date} event={event} />
              <p>{description}</p>
            </li>
          ))}
        </ul>
      </section>
    )
  );
}
