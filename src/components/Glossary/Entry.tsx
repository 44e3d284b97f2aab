import {memo} from 'react';
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {GlossaryEntry, SourceLink} from '@site/src/domain/catalog/types';
import {text} from './text';
import styles from './styles.module.css';

type Props = {entry: GlossaryEntry; hidden?: boolean};

/** One term: what it means, on what that rests, and where there is more. */
function Entry({entry, hidden = false}: Props): ReactNode {
  const {id, term, forms, definition, more, page, see, sources} = entry;
  // Cards on other pages link here; the build checks that the anchor exists.
  useBrokenLinks().collectAnchor(id);
  return (
    <div className={styles.entry} hidden={hidden} data-kind="begrip">
      <h3 id={id} className={styles.term}>
        {term}
        {forms.length > 0 && <span className={styles.forms}> ({forms.join(', ')})</span>}
      </h3>
      <p>
        {definition}
        {more && ` ${more}`}
      </p>
      <p className={styles.quiet}>
        {sources.length > 0 ? (
          <>
            {text.source(sources.length)} <Links prefix="/bronnen#" links={sources} />
          </>
        ) : (
          text.ours()
        )}
        {see.length > 0 && (
          <>
            {' · '}
            {text.see()} <Links prefix="#" links={see} />
          </>
        )}
        {page !== undefined && (
          <>
            {' · '}
            <Link to={page}>{text.page(term)}</Link>
          </>
        )}
      </p>
    </div>
  );
}

// Each letter typed changes a few of the hundred entries.
export default memo(Entry);

function Links({prefix, links}: {prefix: string; links: SourceLink[]}): ReactNode {
  return links.map(({id, label}, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to={`${prefix}${id}`}>{label}</Link>
    </span>
  ));
}
