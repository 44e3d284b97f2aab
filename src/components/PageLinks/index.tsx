import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

/** Pages of this site to go on to, each in a sentence that says what it tells. */
export default function PageLinks({
  pages,
}: {
  pages: readonly {text: string; page: string}[];
}): ReactNode {
  return (
    <ul>
      {pages.map(({text, page}) => (
        <li key={text}>
          <Link to={page}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
