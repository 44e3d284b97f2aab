import {parseRssFeed} from 'feedsmith';
import {site} from '@site/test/builders/records';
import type {Media} from '../../../schemas/media';
import type {FileRecording} from '../../../schemas/recording';
import {toPodcastFeed, type PodcastFeedInput} from './podcastFeed';

const recording = (partial: Partial<FileRecording> = {}): FileRecording => ({
  state: 'bestand',
  files: ['opname.mp3'],
  length: 120,
  captions: 'nl.vtt',
  chapters: [],
  licence: 'Vrij te delen met naam.',
  ...partial,
});

const media = (partial: Partial<Media> = {}): Media => ({
  id: 'gesprek',
  kind: 'podcast',
  number: 1,
  title: 'Een gesprek',
  about: 'Twee mensen praten.',
  questions: [],
  people: [],
  sources: ['divosa-2020'],
  recording: recording(),
  pages: [{text: 'De podcasts', page: '/podcasts'}],
  example: false,
  ...partial,
});

type Entry = PodcastFeedInput['items'][number];

const entry = (partial: Partial<Media> = {}, read: Partial<Entry['read']> = {}): Entry => {
  const item = media(partial);
  const file = (name: string, type: string, bytes: number) => ({
    name,
    address: `/media/${item.id}/${name}`,
    type,
    bytes,
  });
  const files = [file('opname.mp3', 'audio/mpeg', 2048), file('nl.vtt', 'text/vtt', 512)];
  return {media: item, read: {files, seconds: 124.6, ...read}};
};

const feedOf = (...items: Entry[]) => parseRssFeed(toPodcastFeed({site: site(), items}));
const itemOf = (partial?: Partial<Media>) => feedOf(entry(partial)).items?.[0];

test('tells of the whole: name, page, language, rights and what it is known by', () => {
  expect(feedOf(entry())).toMatchObject({
    title: 'Gezien & Gehoord: de podcasts',
    link: 'https://kennisbank.example/podcasts/',
    language: 'nl',
    copyright: expect.stringContaining('CC BY 4.0, De makers.'),
    atom: {links: [{href: 'https://kennisbank.example/podcasts/rss.xml', rel: 'self'}]},
    itunes: {author: 'De makers', explicit: false, categories: [{text: 'Education'}]},
    podcast: {guid: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-/)},
  });
});

test('names an owner to write to once the site is published, and before that nobody', () => {
  const published = site({url: 'https://kennisbank.nl'});
  expect(parseRssFeed(toPodcastFeed({site: published, items: []})).itunes?.owner).toEqual({
    name: 'De uitgever',
    email: 'redactie@kennisbank.example',
  });
  expect(feedOf().itunes).not.toHaveProperty('owner');
});

test('claims no picture', () => {
  expect(toPodcastFeed({site: site(), items: [entry()]})).not.toContain('image');
});

test('gives an item with its page, file, length, transcript and rights', () => {
  expect(itemOf({date: '2020-09-09'})).toEqual({
    title: 'Een gesprek',
    link: 'https://kennisbank.example/podcasts/gesprek/',
    description: 'Twee mensen praten.',
    guid: {value: 'gesprek', isPermaLink: false},
    pubDate: 'Wed, 09 Sep 2020 00:00:00 GMT',
    enclosures: [
      {
        url: 'https://kennisbank.example/media/gesprek/opname.mp3',
        length: 2048,
        type: 'audio/mpeg',
      },
    ],
    dc: {rights: ['Vrij te delen met naam.']},
    itunes: {duration: 125, explicit: false},
    podcast: {
      transcripts: [
        {
          url: 'https://kennisbank.example/media/gesprek/nl.vtt',
          type: 'text/vtt',
          language: 'nl',
        },
      ],
    },
  });
});

test('takes the length from the record where it was not read from the file', () => {
  const {media: item, read} = entry();
  const [file] = feedOf({media: item, read: {files: read.files}}).items ?? [];
  expect(file?.itunes?.duration).toBe(120);
});

test('points to no transcript that is not there', () => {
  const {media: item, read} = entry();
  const [file] = feedOf({media: item, read: {files: read.files.slice(0, 1)}}).items ?? [];
  expect(file).not.toHaveProperty('podcast');
});

test('gives no day where none is known', () => {
  expect(itemOf()).not.toHaveProperty('pubDate');
});

test('knows an item by the same mark when its file and title change', () => {
  const before = itemOf();
  const after = itemOf({title: 'Anders', recording: recording({files: ['beter.m4a']})});
  expect(after?.guid).toEqual(before?.guid);
});

test('points to chapters where there are any', () => {
  const chapters = [{at: 0, title: 'Begin'}];
  expect(itemOf({recording: recording({chapters})})?.podcast?.chapters).toEqual({
    url: 'https://kennisbank.example/media/gesprek/chapters.json',
    type: 'application/json+chapters',
  });
  expect(itemOf()?.podcast).not.toHaveProperty('chapters');
});

test('names people with the role that the source gives, so that nobody passes for the host', () => {
  const people = [{name: 'Noa de Wit', role: 'onderzoeker'}];
  expect(itemOf({people})?.podcast?.persons).toEqual([
    {display: 'Noa de Wit', role: 'onderzoeker'},
  ]);
});

test('puts the latest on top and what has no day below, by number', () => {
  const feed = feedOf(
    entry({id: 'tweede', number: 2}),
    entry({id: 'oud', date: '2020-09-09'}),
    entry({id: 'eerste', number: 1}),
    entry({id: 'nieuw', date: '2020-10-26'}),
  );
  expect(feed.items?.map(({guid}) => guid?.value)).toEqual(['nieuw', 'oud', 'eerste', 'tweede']);
});

test.each<[string, Entry]>([
  ['a webinar', entry({kind: 'webinar'})],
  ['an example', entry({example: true})],
  ['one without files', entry({}, {files: []})],
  ['one that nobody linked', entry({recording: {state: 'niet-gekoppeld', why: 'Niet gevonden.'}})],
])('leaves out %s', (_what, left) => {
  expect(feedOf(left, entry({id: 'blijft'})).items).toHaveLength(1);
});

test('is an empty feed without items, with all that RSS asks', () => {
  const feed = toPodcastFeed({site: site(), items: []});
  expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<rss version="2.0"/);
  expect(parseRssFeed(feed)).toMatchObject({
    title: expect.any(String),
    link: expect.any(String),
    description: expect.any(String),
  });
  expect(parseRssFeed(feed)).not.toHaveProperty('items');
});

test.each([
  ']]> eruit',
  '<script>alert(1)</script>',
  'Vraag & antwoord',
  '&amp; letterlijk',
  `"aan" 'halen'`,
  '<![CDATA[x]]>',
])('holds %s as it was written, in every place', (text) => {
  const people = [{name: text, role: text}];
  const item = itemOf({title: text, about: text, people, recording: recording({licence: text})});
  expect(item).toMatchObject({
    title: text,
    description: text,
    dc: {rights: [text]},
    podcast: {persons: [{display: text, role: text}]},
  });
});
