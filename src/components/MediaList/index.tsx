import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {mediaList} from '@site/src/content/mediaList';
import {dutchDate} from '@site/src/domain/dutchDate';
import type {Media} from '@site/src/schemas/media';

/** The recordings of one kind, in their order, with what each is. */
export default function MediaList({kind}: {kind: Media['kind']}): ReactNode {
  return (
    <ul>
      {mediaList
        .filter((item) => item.kind === kind)
        .map(({id, title, about, date, href}) => (
          <li key={id}>
            <Link to={href}>{title}</Link>
            {date !== undefined && `, ${dutchDate(date)}`}. {about}
          </li>
        ))}
    </ul>
  );
}
