import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {newestPost} from '@site/src/content/newestPost';
import {dutchDate} from '@site/src/domain/dutchDate';

/** The newest post; nothing as long as there is none. */
export default function NewestPost(): ReactNode {
  if (!newestPost) {
    return null;
  }
  const {title, description, href, date} = newestPost;
  return (
    <p>
      {translate({id: 'newestPost.label', message: 'Nieuw op'})}{' '}
      <time dateTime={date}>{dutchDate(date)}</time>: <Link to={href}>{title}</Link>. {description}
    </p>
  );
}
