import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** Asks for KaTeX's style sheet; the catalog's remark plugin puts this on pages with a formula. */
export default function MathStyles(): ReactNode {
  return (
    <Head>
      <link rel="stylesheet" href={useBaseUrl('/katex/katex.css')} />
    </Head>
  );
}
