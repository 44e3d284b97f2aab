import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {text} from './text';

type Props = {
  /** Before a link leads on. */
  onFollow?: () => void;
};

/** Where a reader may look who found nothing, or has no scripts. */
export default function WaysOn({onFollow}: Props): ReactNode {
  const followed = onFollow ? {onClick: onFollow} : {};
  return (
    <ul>
      <li>
        <Link to="/begrippen/" {...followed}>
          {text.terms()}
        </Link>
      </li>
      <li>
        <Link to="/methodiek/" {...followed}>
          {text.method()}
        </Link>
      </li>
      <li>
        <Link to="/" {...followed}>
          {text.home()}
        </Link>
      </li>
    </ul>
  );
}
