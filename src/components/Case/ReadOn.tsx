import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Case} from '@site/src/schemas/case';
import {text} from './text';

/** Pages that go deeper; the page about safety is always among them. */
export default function ReadOn({pages}: {pages: Case['readOn']}): ReactNode {
  return (
    <ul>
      {pages.map(({text: words, page}) => (
        <li key={words}>
          <Link to={page}>{words}</Link>
        </li>
      ))}
      <li>
        <Link to="/methodiek/veilig-werken">{text.safety()}</Link>
      </li>
    </ul>
  );
}
