import type {ReactNode} from 'react';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import PostDate from '@site/src/components/PostDate';
import {postDates} from '@site/src/domain/news/postDates';

/** When the post was written, and of a post that looks back when it happened. */
export default function BlogPostItemHeaderInfo(): ReactNode {
  return <PostDate {...postDates(useBlogPost().metadata)} />;
}
