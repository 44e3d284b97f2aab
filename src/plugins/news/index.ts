import type {BlogPost, PluginOptions} from '@docusaurus/plugin-content-blog';
import {compareNews} from '../../domain/news/order';
import {dutchDate} from '../../domain/dutchDate';

/** The day, month or year that a post looks back on; nothing for news. */
export function eventOf(post: BlogPost): string | undefined {
  const {event} = post.metadata.frontMatter;
  return typeof event === 'string' ? event : undefined;
}

/** News first, then what looks back: for the list, the feed and the links between posts alike. */
export const sortPosts: PluginOptions['processBlogPosts'] = ({blogPosts}) =>
  Promise.resolve(
    blogPosts
      .map((post) => ({
        post,
        date: post.metadata.date.toISOString().slice(0, 10),
        event: eventOf(post),
        title: post.metadata.title,
      }))
      .toSorted(compareNews)
      .map(({post}) => post),
  );

type CreateFeedItems = NonNullable<PluginOptions['feedOptions']['createFeedItems']>;

/** In a feed reader a title stands alone: a post that looks back says so there. */
export const markLookBacks: CreateFeedItems = async ({
  blogPosts,
  defaultCreateFeedItems,
  ...rest
}) => {
  const items = await Promise.all(
    blogPosts.map(async (post) => {
      const event = eventOf(post);
      const made = await defaultCreateFeedItems({blogPosts: [post], ...rest});
      return event === undefined
        ? made
        : made.map((item) => ({
            ...item,
            title: `Terugblik op ${dutchDate(event)}: ${item.title}`,
          }));
    }),
  );
  return items.flat();
};
