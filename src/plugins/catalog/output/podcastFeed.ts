import {generateRssFeed, type RssFeed} from 'feedsmith';
import {EXAMPLE_PAGE, mediaPage} from '../../../domain/media/mediaAddress';
import type {ReadRecording} from '../../../domain/media/readRecording';
import type {Media} from '../../../schemas/media';
import {isUnpublished, type Site} from '../../../schemas/site';
import {CHAPTERS_FILE} from './podcastChapters';
import {podcastGuid} from './podcastGuid';

/** Where the feed stands, beside the page that lists the podcasts; what a podcast is known by. */
export const PODCAST_FEED = '/podcasts/rss.xml';

/** The feed of what this project made as an example, for editors who want to try one in an app. */
export const EXAMPLE_FEED = `${EXAMPLE_PAGE}/rss.xml`;

export interface PodcastFeedInput {
  readonly site: Site;
  /** Whether it is the feed of the examples, which stand in no other. */
  readonly isExample?: boolean;
  /** Recordings with what was read of their files. */
  readonly items: readonly {
    readonly media: Media;
    readonly read: Pick<ReadRecording, 'files' | 'seconds'>;
  }[];
}

type Feed = RssFeed.Feed<Date, true>;
type Item = RssFeed.Item<Date, true>;

/**
 * The podcasts that can be played on this site, latest on top, as RSS 2.0 for an app. Leaves out what
 * has no file here and what is no podcast; the examples of this project have a feed of their own. Without any, the
 * feed is an empty one.
 *
 * Has no picture: apps ask for a square of 1400 pixels, and there is none.
 */
export function toPodcastFeed({site, isExample = false, items}: PodcastFeedInput): string {
  const feed: Feed = {
    ...describeChannel(site, isExample),
    items: items
      .filter(({media}) => media.example === isExample)
      .toSorted((a, b) => order(a.media, b.media))
      .flatMap(({media, read}) => describeItem(media, read, site) ?? []),
  };
  return `${generateRssFeed(feed, {strict: true}).trimEnd()}\n`;
}

function describeChannel(site: Site, isExample: boolean): Feed {
  const self = site.url + (isExample ? EXAMPLE_FEED : PODCAST_FEED);
  return {
    title: isExample ? `${site.title}: een voorbeeld` : `${site.title}: de podcasts`,
    link: `${site.url}${isExample ? EXAMPLE_PAGE : '/podcasts'}/`,
    description: isExample
      ? 'Geluid dat dit project maakte om te laten zien hoe een podcast hier werkt.'
      : 'Gesprekken om naar te luisteren, over persoonlijke begeleiding in de bijstand.',
    language: 'nl',
    copyright: `Teksten: CC BY 4.0, ${site.licenceHolder}. Wat er met een opname mag, staat bij de opname.`,
    atom: {links: [{href: self, rel: 'self', type: 'application/rss+xml'}]},
    itunes: {
      author: site.licenceHolder,
      categories: [{text: 'Education'}],
      explicit: false,
      // Until somebody publishes the site, there is nobody to write to.
      ...(isUnpublished(site) ? {} : {owner: {name: site.publisher, email: site.contactEmail}}),
    },
    podcast: {guid: podcastGuid(self)},
  };
}

function describeItem(
  media: Media,
  {files, seconds}: Pick<ReadRecording, 'files' | 'seconds'>,
  site: Site,
): Item | undefined {
  const {id, kind, title, about, date, people, recording} = media;
  const sound = files.find(({type}) => type.startsWith('audio/'));
  if (kind !== 'podcast' || recording.state !== 'bestand' || !sound) {
    return undefined;
  }
  const inFull = (address: string) => new URL(address, site.url).href;
  const captions = files.find(({name}) => name === recording.captions);
  const chapters = inFull(sound.address.replace(/[^/]*$/, CHAPTERS_FILE));
  return {
    title,
    link: inFull(`${mediaPage(media)}/`),
    description: about,
    // An app takes an item with another one for new, so it is not made of what may change.
    guid: {value: id, isPermaLink: false},
    ...(date === undefined ? {} : {pubDate: new Date(`${date}T00:00:00Z`)}),
    enclosures: [{url: inFull(sound.address), length: sound.bytes, type: sound.type}],
    dc: {rights: [recording.licence]},
    itunes: {duration: Math.round(seconds ?? recording.length), explicit: false},
    podcast: {
      transcripts: captions
        ? [{url: inFull(captions.address), type: 'text/vtt', language: 'nl'}]
        : [],
      ...(recording.chapters.length > 0
        ? {chapters: {url: chapters, type: 'application/json+chapters'}}
        : {}),
      // Without a role an app takes somebody for the host.
      persons: people.map(({name, role}) => ({display: name, role})),
    },
  };
}

/** Latest first, then those without a day, by their number. */
function order(a: Media, b: Media): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.number - b.number;
}
