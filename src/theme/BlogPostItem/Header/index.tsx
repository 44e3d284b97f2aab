import type {ReactNode} from 'react';
import BlogPostItemHeaderInfo from '@theme/BlogPostItem/Header/Info';
import BlogPostItemHeaderTitle from '@theme/BlogPostItem/Header/Title';

/** Title and dates. Posts have no authors; the stock list brings seven kB of social icons along. */
export default function BlogPostItemHeader(): ReactNode {
  return (
    <header data-kind="nieuws">
      <BlogPostItemHeaderTitle />
      <BlogPostItemHeaderInfo />
    </header>
  );
}
