import type {BlogPost, PluginOptions} from '@docusaurus/plugin-content-blog';
import {standIn} from '@site/test/builders/docusaurus';
import {eventOf, markLookBacks, sortPosts} from './index';

const blogPost = (title: string, event?: unknown, day = '2026-11-22') =>
  standIn<BlogPost>({
    metadata: {
      title,
      date: new Date(`${day}T00:00:00Z`),
      frontMatter: event === undefined ? {} : {event},
    },
  });

const titlesOf = (posts: BlogPost[] | void) => posts?.map(({metadata}) => metadata.title);

describe('eventOf', () => {
  test.each(['2018', '2018-11', '2020-06-18'])('gives %s as the author wrote it', (event) => {
    expect(eventOf(blogPost('Terug', event))).toBe(event);
  });

  test('gives nothing for news', () => {
    expect(eventOf(blogPost('Nieuws'))).toBeUndefined();
  });

  test.each([2018, new Date('2018-11-01T00:00:00Z'), null])(
    'gives nothing for %p, which parsePageMeta never leaves',
    (event) => {
      expect(eventOf(blogPost('Terug', event))).toBeUndefined();
    },
  );
});

describe('sortPosts', () => {
  test('puts news first, newest on top, and then what looks back, latest event on top', async () => {
    const blogPosts = [
      blogPost('terug naar 2018', '2018-11', '2026-12-31'),
      blogPost('oud nieuws', undefined, '2026-11-21'),
      blogPost('terug naar 2020', '2020-06-18', '2026-11-01'),
      blogPost('nieuws', undefined, '2026-11-30'),
    ];
    expect(titlesOf(await sortPosts({blogPosts}))).toEqual([
      'nieuws',
      'oud nieuws',
      'terug naar 2020',
      'terug naar 2018',
    ]);
  });

  test('puts posts of one day in the order of their titles', async () => {
    const blogPosts = [blogPost('B'), blogPost('A')];
    expect(titlesOf(await sortPosts({blogPosts}))).toEqual(['A', 'B']);
  });

  test('leaves the list of posts as it was', async () => {
    const blogPosts = [blogPost('B'), blogPost('A')];
    await sortPosts({blogPosts});
    expect(titlesOf(blogPosts)).toEqual(['B', 'A']);
  });
});

describe('markLookBacks', () => {
  type Params = Parameters<NonNullable<PluginOptions['feedOptions']['createFeedItems']>>[0];

  /** Stands in for what Docusaurus makes of posts: an item for each, but none for a draft. */
  const makeItems = jest.fn(({blogPosts}: {blogPosts: readonly BlogPost[]}) =>
    Promise.resolve(
      blogPosts
        .map(({metadata: {title}}) => ({title, link: `/nieuws/${title}`, date: new Date(0)}))
        .filter(({title}) => title !== 'concept'),
    ),
  );

  const itemsOf = (...blogPosts: BlogPost[]) =>
    markLookBacks(
      standIn<Params>({
        blogPosts,
        outDir: '/build',
        siteConfig: {title: 'Gezien & Gehoord'},
        defaultCreateFeedItems: makeItems,
      }),
    );

  const titles = async (...blogPosts: BlogPost[]) =>
    (await itemsOf(...blogPosts)).map(({title}) => title);

  test('says of a post that looks back on what, no more precise than is known', async () => {
    expect(
      await titles(
        blogPost('Een dag', '2020-06-18'),
        blogPost('Een maand', '2018-11'),
        blogPost('Een jaar', '2018'),
      ),
    ).toEqual([
      'Terugblik op 18 juni 2020: Een dag',
      'Terugblik op november 2018: Een maand',
      'Terugblik op 2018: Een jaar',
    ]);
  });

  test('leaves news as it is, and the order of posts', async () => {
    expect(await titles(blogPost('Nieuws'), blogPost('Terug', '2018'), blogPost('Meer'))).toEqual([
      'Nieuws',
      'Terugblik op 2018: Terug',
      'Meer',
    ]);
  });

  test('changes no more of an item than its title', async () => {
    expect(await itemsOf(blogPost('Terug', '2018'))).toEqual([
      {title: 'Terugblik op 2018: Terug', link: '/nieuws/Terug', date: new Date(0)},
    ]);
  });

  test('leaves out what has no item', async () => {
    expect(await titles(blogPost('concept', '2018'), blogPost('Nieuws'))).toEqual(['Nieuws']);
  });

  test('hands on what Docusaurus needs to make an item', async () => {
    const post = blogPost('Nieuws');
    await itemsOf(post);
    expect(makeItems).toHaveBeenCalledWith({
      blogPosts: [post],
      outDir: '/build',
      siteConfig: {title: 'Gezien & Gehoord'},
    });
  });
});
