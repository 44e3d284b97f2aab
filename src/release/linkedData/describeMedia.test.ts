import {describeMedia, isoDuration, type LinkedMedia} from './describeMedia';

const URL = 'https://kennisbank.example/webinars/eerste/';

const webinar = (partial: Partial<LinkedMedia> = {}): LinkedMedia => ({
  kind: 'webinar',
  title: 'Het eerste webinar',
  about: 'Over bestuurders.',
  seconds: 3723,
  files: [
    {address: '/media/eerste/opname.mp4', type: 'video/mp4'},
    {address: '/media/eerste/opname.webm', type: 'video/webm'},
  ],
  ...partial,
});

/** As it is written: without what is not known. */
const written = (media: LinkedMedia): unknown =>
  JSON.parse(JSON.stringify(describeMedia(media, URL)));

test('tells of a film or a webinar what is known, and no more', () => {
  expect(written(webinar())).toEqual({
    '@type': 'VideoObject',
    name: 'Het eerste webinar',
    description: 'Over bestuurders.',
    url: URL,
    inLanguage: 'nl',
    contentUrl: 'https://kennisbank.example/media/eerste/opname.mp4',
    encodingFormat: 'video/mp4',
    duration: 'PT1H2M3S',
  });
});

test('tells the day, the picture and the captions where they are there', () => {
  const known = {date: '2020-09-09', poster: '/m/beeld.jpg', captions: '/m/nl.vtt'};
  expect(written(webinar(known))).toMatchObject({
    uploadDate: '2020-09-09',
    thumbnailUrl: 'https://kennisbank.example/m/beeld.jpg',
    caption: {
      '@type': 'MediaObject',
      contentUrl: 'https://kennisbank.example/m/nl.vtt',
      encodingFormat: 'text/vtt',
    },
  });
});

test('tells of a podcast the sound that can be heard', () => {
  const files = [
    {address: '/m/nl.vtt', type: 'text/vtt'},
    {address: '/m/opname.mp3', type: 'audio/mpeg'},
  ];
  expect(written(webinar({kind: 'podcast', date: '2020-09-09', files}))).toEqual({
    '@type': 'PodcastEpisode',
    name: 'Het eerste webinar',
    description: 'Over bestuurders.',
    url: URL,
    inLanguage: 'nl',
    datePublished: '2020-09-09',
    associatedMedia: {
      '@type': 'AudioObject',
      contentUrl: 'https://kennisbank.example/m/opname.mp3',
      encodingFormat: 'audio/mpeg',
      duration: 'PT1H2M3S',
    },
  });
});

test('tells nothing of a recording without a file', () => {
  expect(describeMedia(webinar({files: []}), URL)).toBeUndefined();
});

test.each([
  [0.2, 'PT1S'],
  [59.6, 'PT1M'],
  [125, 'PT2M5S'],
  [3600, 'PT1H'],
  [3605, 'PT1H5S'],
])('writes %s seconds as %s', (seconds, duration) => {
  expect(isoDuration(seconds)).toBe(duration);
});
