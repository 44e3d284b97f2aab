import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {NewestPost, NewsItem, PageLink} from '../../../domain/catalog/types';
import {postDates} from '../../../domain/news/postDates';

/** What the docs and blog plugins loaded, under their default ids. */
export type LoadedContent = {
  'docusaurus-plugin-content-docs'?: {default?: DocsContent};
  'docusaurus-plugin-content-blog'?: {default?: BlogContent};
};

/** Address and title of every page, by its file. */
export function pagesByFile(content: LoadedContent): Map<string, PageLink> {
  const versions = content['docusaurus-plugin-content-docs']?.default?.loadedVersions ?? [];
  const docs = versions.flatMap((version) => version.docs);
  return new Map(
    docs.map(({source, title, permalink}) => [
      source.replace(/^@site\//, ''),
      {title, href: permalink},
    ]),
  );
}

/** All posts, in the order that sortPosts gave them. */
export function newsItems(content: LoadedContent): NewsItem[] {
  const posts = content['docusaurus-plugin-content-blog']?.default?.blogPosts ?? [];
  return posts.map(({metadata: {title, description, permalink, date, frontMatter}}) => ({
    title,
    description,
    href: permalink,
    ...postDates({date: new Date(date).toISOString(), frontMatter}),
  }));
}

/** The newest post, for the home page; null as long as there is none. */
export function newestPost(content: LoadedContent): NewestPost | null {
  const [first] = newsItems(content);
  if (!first) {
    return null;
  }
  const {event: _event, ...post} = first;
  return post;
}
