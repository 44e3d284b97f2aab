import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import bodyFont from '../css/fonts/atkinson-next.woff2';
import headingFont from '../css/fonts/fraunces-nl.woff2';

/** Every page shows both faces at once, so both are asked for before the style sheet is read. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  return (
    <>
      <Head>
        {[bodyFont, headingFont].map((href) => (
          <link
            key={href}
            rel="preload"
            href={href}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
      </Head>
      {children}
    </>
  );
}
