import * as v from 'valibot';
import {FrontMatterSchema} from '../../../schemas/frontMatter';
import {PostSchema} from '../../../schemas/post';
import {readFrontMatter} from './readFrontMatter';
import {addressOf, NEWS, type Section} from './sections';
import type {MdxNode} from './tree';

const PageSlug = v.object({slug: FrontMatterSchema.entries.slug});
const PostSlug = v.object({slug: PostSchema.entries.slug});

/**
 * Address of a page or post, by its slug or else by its file; that of the news itself for a post
 * whose slug is not right.
 */
export function pageAddress(tree: MdxNode, file: string, section: Section): string {
  const fields: unknown = readFrontMatter(tree, file)?.yaml.value;
  if (section === 'docs') {
    const page = v.safeParse(PageSlug, fields);
    return (page.success ? page.output.slug : undefined) ?? addressOf(file);
  }
  const post = v.safeParse(PostSlug, fields);
  return post.success ? `${NEWS}/${post.output.slug}` : NEWS;
}
