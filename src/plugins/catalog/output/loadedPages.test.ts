import {standIn} from '@site/test/builders/docusaurus';
import {newestPost, newsItems, pagesByFile, type LoadedContent} from './loadedPages';

const docs = (...pages: object[]) =>
  standIn<LoadedContent>({
    'docusaurus-plugin-content-docs': {default: {loadedVersions: [{docs: pages}]}},
  });

const posts = (...metadata: object[]) =>
  standIn<LoadedContent>({
    'docusaurus-plugin-content-blog': {
      default: {blogPosts: metadata.map((one) => ({metadata: one}))},
    },
  });

test('gives address and title of every page by its file', () => {
  const content = docs(
    {source: '@site/docs/index.mdx', title: 'Begin', permalink: '/'},
    {source: '@site/docs/pilots/leiden.mdx', title: 'Leiden', permalink: '/pilots/leiden/'},
  );
  expect(Object.fromEntries(pagesByFile(content))).toEqual({
    'docs/index.mdx': {title: 'Begin', href: '/'},
    'docs/pilots/leiden.mdx': {title: 'Leiden', href: '/pilots/leiden/'},
  });
});

test('gives the first post, which is the newest, with its day', () => {
  const post = {
    title: 'Nieuw',
    description: 'Zin.',
    permalink: '/nieuws/nieuw/',
    frontMatter: {},
  };
  const content = posts(
    {...post, date: new Date('2026-11-21T00:00:00Z')},
    {...post, title: 'Oud', date: new Date('2026-01-01T00:00:00Z')},
  );
  expect(newestPost(content)).toEqual({
    title: 'Nieuw',
    description: 'Zin.',
    href: '/nieuws/nieuw/',
    date: '2026-11-21',
  });
});

test('gives every post in its order, with what it looks back on', () => {
  const post = {title: 'Doe Mee', description: 'Zin.', permalink: '/nieuws/doe-mee/'};
  const date = new Date('2026-11-21T00:00:00Z');
  expect(
    newsItems(
      posts({...post, date, frontMatter: {event: '2018-11'}}, {...post, date, frontMatter: {}}),
    ),
  ).toEqual([
    {
      title: 'Doe Mee',
      description: 'Zin.',
      href: '/nieuws/doe-mee/',
      date: '2026-11-21',
      event: '2018-11',
    },
    {title: 'Doe Mee', description: 'Zin.', href: '/nieuws/doe-mee/', date: '2026-11-21'},
  ]);
});

test('gives nothing for a site without pages and posts', () => {
  expect(pagesByFile({}).size).toBe(0);
  expect(newsItems({})).toEqual([]);
  expect(newestPost({})).toBeNull();
  expect(newestPost(posts())).toBeNull();
});
