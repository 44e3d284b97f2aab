import {lazy, Suspense, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

const SearchAddress = lazy(() => import('./SearchAddress'));

/**
 * Searches for the words of an address that leads nowhere. This page is part of the first script of
 * every page, and the engine must not be.
 */
export default function NotFoundSearch(): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <div data-tool="zoeken">
      {isBrowser && (
        <Suspense fallback={null}>
          <SearchAddress />
        </Suspense>
      )}
    </div>
  );
}
