import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {text} from './text';

/** Where a reader may look who found nothing, or has no scripts. */
export default function WaysOn(): ReactNode {
  return (
    <ul>
      <li>
        <Link to="/begrippen/">{text.terms()}</Link>
      </li>
      <li>
        <Link to="/methodiek/">{text.method()}</Link>
      </li>
      <li>
        <Link to="/">{text.home()}</Link>
      </li>
    </ul>
  );
}
