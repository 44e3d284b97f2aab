import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {SourceLink} from '@site/src/domain/catalog/types';
import {text} from './text';

/** Where what a question states comes from; nothing when it states no fact. */
export default function Sources({sources}: {sources: readonly SourceLink[]}): ReactNode {
  return (
    sources.length > 0 && (
      <p>
        {text.sources()}{' '}
        {sources.map(({id, label}, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <Link to={`/bronnen#${id}`}>{label}</Link>
          </span>
        ))}
      </p>
    )
  );
}
