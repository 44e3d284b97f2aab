import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Hit, PageHits} from '@site/src/domain/search/answer';
import HitText from './HitText';

/** Pages that were found, each with other places on it. */
export default function Results({pages}: {pages: readonly PageHits[]}): ReactNode {
  return (
    <ol className="search-list">
      {pages.map(([first, ...others]) => (
        <li key={first.url}>
          <p className="search-section">{first.lvl0}</p>
          <Place hit={first} />
          {others.length > 0 && (
            <ul className="search-others">
              {others.map((hit) => (
                <li key={hit.url}>
                  <Link to={hit.url}>
                    <HitText pieces={hit.heading.length > 0 ? hit.heading : hit.title} />
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Place({hit}: {hit: Hit}): ReactNode {
  return (
    <>
      <Link to={hit.url} className="search-title">
        <HitText pieces={hit.title} />
        {hit.heading.length > 0 && (
          <>
            {': '}
            <HitText pieces={hit.heading} />
          </>
        )}
      </Link>
      <p>
        <HitText pieces={hit.snippet} />
      </p>
    </>
  );
}
