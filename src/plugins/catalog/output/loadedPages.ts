import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {NewestPost, PageLink} from '../../../domain/catalog/types';

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

/** The newest post, for the home page; null as long as there is none. The first one: see sortPosts. */
export function newestPost(content: LoadedContent): NewestPost | null {
  const posts = content['docusaurus-plugin-content-blog']?.default?.blogPosts ?? [];
  const metadata = posts[0]?.metadata;
  return metadata
    ? {
        title: metadata.title,
        description: metadata.description,
        href: metadata.permalink,
        date: new Date(metadata.date).toISOString().slice(0, 10),
      }
    : null;
}
