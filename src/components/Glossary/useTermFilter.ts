import {useMemo, useState} from 'react';
import {useLocation} from '@docusaurus/router';
import type {GlossaryEntry} from '@site/src/domain/catalog/types';
import {filterTerms} from '@site/src/domain/glossary/filterTerms';

type TermFilter = {query: string; setQuery: (query: string) => void; found: Set<GlossaryEntry>};

/**
 * What a reader looks for and which terms that finds. Whoever follows a link to a term that was not
 * found gets the whole list back. At first, and on the server, every term is found.
 */
export function useTermFilter(entries: readonly GlossaryEntry[]): TermFilter {
  const [query, setQuery] = useState('');
  const found = useMemo(() => new Set(filterTerms(entries, query)), [entries, query]);

  const location = useLocation();
  const [seen, setSeen] = useState(location);
  // While rendering and not after it: so the term stands there when the router scrolls to it.
  if (location !== seen) {
    setSeen(location);
    if (entries.some((entry) => location.hash === `#${entry.id}` && !found.has(entry))) {
      setQuery('');
    }
  }
  return {query, setQuery, found};
}
