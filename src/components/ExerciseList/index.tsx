import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {exercises} from '@site/src/content/exercises';
import {text} from '../Exercise/text';

/** Every exercise with what a group does in it and how long it takes. */
export default function ExerciseList(): ReactNode {
  return (
    <ul>
      {exercises.map(({id, title, about, minutes, group}) => (
        <li key={id}>
          <Link to={`/intervisie/oefeningen/${id}`}>{title}</Link>: {about}{' '}
          {text.size(minutes, group.least, group.most)}.
        </li>
      ))}
    </ul>
  );
}
