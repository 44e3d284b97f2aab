import type {MediaInList, ShownMedia, ShownRecording} from '../../../domain/catalog/types';
import {mediaAddress} from '../../../domain/media/mediaAddress';
import type {ReadRecording} from '../../../domain/media/readRecording';
import {toSentences} from '../../../domain/media/sentences';
import {paragraphsOf} from '../../../domain/media/transcript';
import {MEDIA_KINDS, type Media} from '../../../schemas/media';
import type {Catalog} from '../data/loadCatalog';
import type {DataFile} from './dataFiles';
import {find, labelsOf} from './publicRecords';

/** What was read of the files of each recording, by its id. */
export type Recordings = ReadonlyMap<string, ReadRecording>;

/** What the pages of recordings get of the catalog and of their files. */
export const mediaFiles = (catalog: Catalog, recordings: Recordings): DataFile[] => [
  ...catalog.media.map(({record}) => ({
    name: `media/${record.id}.json`,
    value: toShownMedia(catalog, record, recordings),
  })),
  {name: 'media-list.json', value: toMediaList(catalog)},
];

function toShownMedia(catalog: Catalog, item: Media, recordings: Recordings): ShownMedia {
  const {number: _number, published, recording: _recording, ...told} = item;
  return {
    ...told,
    sources: labelsOf(catalog, item.sources),
    ...(published && {published: toPublished(catalog, published)}),
    recording: toShownRecording(catalog, item, recordings.get(item.id)),
  };
}

/** The public page that names the recording, or what stands in for its address. */
function toPublished(
  catalog: Catalog,
  {text, listedBy}: NonNullable<Media['published']>,
): NonNullable<ShownMedia['published']> {
  const {id, url = `/bronnen#${id}`, title, publisher, checked} = find(catalog.sources, listedBy);
  return {text, href: url, title: `${title}, ${publisher}`, checked};
}

function toShownRecording(
  catalog: Catalog,
  {id, recording}: Media,
  read: ReadRecording = {cues: [], files: []},
): ShownRecording {
  const at = (name: string) => `/media/${id}/${name}`;
  switch (recording.state) {
    case 'niet-gekoppeld':
      return recording;
    case 'plaat': {
      const {file, ...told} = recording;
      return {...told, address: at(file)};
    }
    case 'bestand':
    case 'elders': {
      const {chapters, licence, poster} = recording;
      const spoken = {
        chapters,
        licence,
        ...(poster !== undefined && {poster: at(poster)}),
        transcript: paragraphsOf(toSentences(read.cues), chapters),
      };
      if (recording.state === 'elders') {
        const {address} = recording;
        const {hostname} = new URL(address);
        const host = catalog.embedHosts.find(({record}) => record.host === hostname)?.record;
        return {
          ...spoken,
          state: 'elders',
          address,
          host: {name: host?.name ?? hostname, learns: host?.learns ?? ''},
        };
      }
      return {
        ...spoken,
        state: 'bestand',
        files: read.files.filter(({name}) => recording.files.includes(name)),
        length: read.seconds ?? recording.length,
        captions: at(recording.captions),
      };
    }
  }
}

const toMediaList = (catalog: Catalog): MediaInList[] =>
  catalog.media
    .map(({record}) => record)
    .filter(({example}) => !example)
    .toSorted(
      (one, other) =>
        MEDIA_KINDS.indexOf(one.kind) - MEDIA_KINDS.indexOf(other.kind) ||
        one.number - other.number,
    )
    .map((item) => ({
      id: item.id,
      kind: item.kind,
      title: item.title,
      about: item.about,
      ...(item.date !== undefined && {date: item.date}),
      href: mediaAddress(item),
      isHere: item.recording.state !== 'niet-gekoppeld',
    }));
