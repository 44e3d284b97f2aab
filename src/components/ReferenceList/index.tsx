import type {ReactNode} from 'react';
import {references} from '@site/src/content/references';
import {citation} from '@site/src/domain/citation';

/** The references of the article, as it prints them, with our remark where something differs. */
export default function ReferenceList(): ReactNode {
  return (
    <ol>
      {references.map((reference) => (
        <li key={reference.id} value={reference.number}>
          {citation(reference)}
          {reference.remark && (
            <>
              {' '}
              <small>({reference.remark.replace(/\.$/, '')})</small>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
