import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** Asks for the style sheet of searching; React waits for it before it shows what is around. */
export default function SearchStyles(): ReactNode {
  return <link rel="stylesheet" href={useBaseUrl('/search/search.css')} precedence="default" />;
}
