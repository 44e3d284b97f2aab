import type {Site} from '../../../schemas/site';
import type {Catalog} from '../data/loadCatalog';
import type {Recordings} from './mediaFiles';
import {CHAPTERS_FILE, toChapters} from './podcastChapters';

type BuiltFile = {file: string; text: string};

/** The feeds for podcast apps, and the chapters that they name. Paths are relative to the build. */
export async function podcastFiles(
  catalog: Catalog,
  recordings: Recordings,
  site: Site,
): Promise<BuiltFile[]> {
  // The library that writes feeds takes longer to load than the feeds to write.
  const {EXAMPLE_FEED, PODCAST_FEED, toPodcastFeed} = await import('./podcastFeed');
  const items = catalog.media.flatMap(({record: media}) => {
    const read = recordings.get(media.id);
    return read ? [{media, read}] : [];
  });
  const hasExample = items.some(({media}) => media.example);
  return [
    {file: PODCAST_FEED.slice(1), text: toPodcastFeed({site, items})},
    ...(hasExample
      ? [{file: EXAMPLE_FEED.slice(1), text: toPodcastFeed({site, items, isExample: true})}]
      : []),
    ...items
      .filter(
        ({media: {recording}}) => recording.state === 'bestand' && recording.chapters.length > 0,
      )
      .map(({media}) => ({file: `media/${media.id}/${CHAPTERS_FILE}`, text: toChapters(media)})),
  ];
}
