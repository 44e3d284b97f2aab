import type {ReactNode} from 'react';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import PostDate, {postDates} from '@site/src/components/PostDate';

/** When the post was written, and of a post that looks back when it happened. */
export default function BlogPostItemHeaderInfo(): ReactNode {
  return <PostDate {...postDates(useBlogPost().metadata)} />;
}
