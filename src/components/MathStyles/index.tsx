import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

/**
 * Asks for KaTeX's style sheet; the catalog's remark plugin puts this on pages with a formula.
 *
 * With `precedence`, React itself puts the link in place and waits for the sheet before it shows a
 * new page. Through Docusaurus' Head it would be taken out and put back while the page becomes
 * interactive, and every formula would jump.
 */
export default function MathStyles(): ReactNode {
  return <link rel="stylesheet" href={useBaseUrl('/katex/katex.css')} precedence="default" />;
}
