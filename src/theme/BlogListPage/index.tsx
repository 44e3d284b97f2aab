import type {ReactNode} from 'react';
import clsx from 'clsx';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import NewsList from '@site/src/components/NewsList';
import {news} from '@site/src/content/news';
import BlogLayout from '@theme/BlogLayout';
import BlogListPageStructuredData from '@theme/BlogListPage/StructuredData';
import type {Props} from '@theme/BlogListPage';

/**
 * All posts as one list, under a title: the stock page has no h1 and repeats each post's text. It does
 * not read `items`, which come with those texts, and in the browser do not come (slim-scripts).
 */
export default function BlogListPage(props: Props): ReactNode {
  const {metadata, sidebar} = props;
  const {blogTitle, blogDescription} = metadata;
  return (
    <HtmlClassNameProvider
      className={clsx(ThemeClassNames.wrapper.blogPages, ThemeClassNames.page.blogListPage)}
    >
      <PageMetadata title={blogTitle} description={blogDescription} />
      <BlogListPageStructuredData {...props} />
      <BlogLayout {...(sidebar ? {sidebar} : {})}>
        <header>
          <h1>{blogTitle}</h1>
          <p>{blogDescription}</p>
        </header>
        <NewsList items={news} />
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}
