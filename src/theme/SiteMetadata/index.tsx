import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {PageMetadata, useThemeConfig} from '@docusaurus/theme-common';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Where each page lives and what a link to it looks like: one language, no hosted search crawler. */
export default function SiteMetadata(): ReactNode {
  const {url, baseUrl, trailingSlash} = useDocusaurusContext().siteConfig;
  const {image} = useThemeConfig();
  const {pathname} = useLocation();
  const address = url + applyTrailingSlash(pathname, {trailingSlash, baseUrl});
  return (
    <>
      {image !== undefined && <PageMetadata image={image} />}
      <Head>
        <meta name="twitter:card" content="summary_large_image" />
        <meta property="og:locale" content="nl" />
        <meta property="og:url" content={address} />
        <link rel="canonical" href={address} />
      </Head>
    </>
  );
}
