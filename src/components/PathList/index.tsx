import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {pathList} from '@site/src/content/pathList';
import {text as learning} from '../Learning/text';
import {text} from './text';

/** Every learning path with what it is about and how long it takes. */
export default function PathList(): ReactNode {
  return (
    <ul>
      {pathList.map(({id, title, about, modules, minutes}) => (
        <li key={id}>
          <Link to={`/leren/${id}`}>{title}</Link>: {about}{' '}
          {text.size(modules, learning.long(minutes))}
        </li>
      ))}
    </ul>
  );
}
