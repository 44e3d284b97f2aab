import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {checks} from '@site/src/content/checks';
import {text} from './text';

/** Every knowledge check with what it is about. */
export default function CheckList(): ReactNode {
  return (
    <ul>
      {checks.map(({id, title, about, questions, minutes}) => (
        <li key={id}>
          <Link to={`/leren/vragen/${id}`}>{title}</Link>: {about}{' '}
          {text.size(questions.length, minutes)}
        </li>
      ))}
    </ul>
  );
}
