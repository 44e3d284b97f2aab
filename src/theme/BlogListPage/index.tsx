import type {ReactNode} from 'react';
import clsx from 'clsx';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import NewsList from '@site/src/components/NewsList';
import {postDates} from '@site/src/components/PostDate/postDates';
import BlogLayout from '@theme/BlogLayout';
import BlogListPageStructuredData from '@theme/BlogListPage/StructuredData';
import type {Props} from '@theme/BlogListPage';

/** All posts as one list, under a title: the stock page has no h1 and repeats each post's text. */
export default function BlogListPage(props: Props): ReactNode {
  const {metadata, items, sidebar} = props;
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
        <NewsList
          items={items.map(({content: {metadata: post}}) => ({
            title: post.title,
            description: post.description,
            href: post.permalink,
            ...postDates(post),
          }))}
        />
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}
