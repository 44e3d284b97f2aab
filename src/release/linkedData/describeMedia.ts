import type {LinkedNode} from './linkedNode';

/** A recording that can be played on this site. Addresses are from the root of the site. */
export interface LinkedMedia {
  readonly kind: 'webinar' | 'podcast' | 'film';
  readonly title: string;
  readonly about: string;
  /** The day it was held or put online, as 2020-09-09. */
  readonly date?: string | undefined;
  readonly seconds: number;
  /** Its files; the first of sound or film counts here. */
  readonly files: readonly {readonly address: string; readonly type: string}[];
  readonly poster?: string | undefined;
  readonly captions?: string | undefined;
}

/**
 * What a recording is, in the words of schema.org.
 *
 * @param url where it stands, in full
 * @returns nothing for one without a file: who follows it would find nothing to play
 */
export function describeMedia(media: LinkedMedia, url: string): LinkedNode | undefined {
  const {kind, title, about, date, seconds, files, poster, captions} = media;
  const file = files.find(({type}) => /^(?:audio|video)\//.test(type));
  if (!file) {
    return undefined;
  }
  const inFull = (address: string | undefined) => address && new URL(address, url).href;
  const work = {name: title, description: about, url, inLanguage: 'nl'};
  const played = {
    contentUrl: inFull(file.address),
    encodingFormat: file.type,
    duration: isoDuration(seconds),
    caption: captions && {
      '@type': 'MediaObject',
      contentUrl: inFull(captions),
      encodingFormat: 'text/vtt',
    },
  };
  return kind === 'podcast'
    ? {
        '@type': 'PodcastEpisode',
        ...work,
        datePublished: date,
        image: inFull(poster),
        associatedMedia: {'@type': 'AudioObject', ...played},
      }
    : {
        '@type': 'VideoObject',
        ...work,
        uploadDate: date,
        thumbnailUrl: inFull(poster),
        ...played,
      };
}

/** ISO 8601, such as PT1H2M3S; to the whole second. */
export function isoDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ] as const;
  return `PT${parts.map(([number, unit]) => (number > 0 ? `${number}${unit}` : '')).join('')}`;
}
