import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {text} from '../Search/text';
import WaysOn from '../Search/WaysOn';
import SearchForm from './SearchForm';
import SearchStyles from '../Search/SearchStyles';

/** `/zoeken/?q=…`: the same search as the dialog, as a page with an address, with more results and filters. */
export default function SearchPage(): ReactNode {
  return (
    <Layout title={text.search()}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <PageMetadata description={text.placeholder()} />
      <main className="search-page">
        <SearchStyles />
        <h1>{text.search()}</h1>
        <SearchForm />
        <noscript>
          <p>{text.noScript()}</p>
          <WaysOn />
        </noscript>
      </main>
    </Layout>
  );
}
