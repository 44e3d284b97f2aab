import {embedHost, media, sound} from '@site/test/builders/media';
import {catalog, source} from '@site/test/builders/records';
import {mediaFiles} from './mediaFiles';
import {podcastFiles} from './podcastFiles';
import {site} from '@site/test/builders/records';

const READ = {
  cues: [
    {start: 0.2, end: 2, text: 'Kom', voice: 'Noor'},
    {start: 2, end: 3, text: 'binnen.', voice: 'Noor'},
    {start: 3, end: 4, text: 'Graag.', voice: 'Sam'},
  ],
  files: [
    {name: 'opname.mp3', address: '/media/eerste/opname.mp3', type: 'audio/mpeg', bytes: 9},
    {name: 'nl.vtt', address: '/media/eerste/nl.vtt', type: 'text/vtt', bytes: 3},
  ],
  seconds: 44.6,
};

const filesOf = (...items: Parameters<typeof media>[0][]) => {
  const all = catalog({media: items.map((item) => media(item))});
  const recordings = new Map([['eerste', READ]]);
  return new Map(mediaFiles(all, recordings).map(({name, value}) => [name, value]));
};

test('a recording of our own has its files, its real length and what is said in whole sentences', () => {
  const shown = filesOf({
    kind: 'podcast',
    recording: sound({chapters: [{at: '0:03', title: 'Twee'}]}),
  }).get('media/eerste.json');
  expect(shown).toMatchObject({
    recording: {
      files: [{address: '/media/eerste/opname.mp3', bytes: 9}],
      length: 44.6,
      captions: '/media/eerste/nl.vtt',
      transcript: [
        {start: 0.2, voice: 'Noor', cues: [{text: 'Kom binnen.'}]},
        {start: 3, voice: 'Sam', chapter: 0, cues: [{text: 'Graag.'}]},
      ],
    },
  });
});

test('a player elsewhere comes with what its host learns of a reader', () => {
  const {host, learns, name} = embedHost();
  const shown = filesOf({
    recording: {state: 'elders', address: `https://${host}/x`, licence: 'Vrij.'},
  }).get('media/eerste.json');
  expect(shown).toMatchObject({recording: {state: 'elders', host: {name, learns}}});
});

test('where it is spoken of is the address of the source, and whether anybody tried it', () => {
  const shown = filesOf({published: {text: 'Genoemd.', listedBy: source().id}}).get(
    'media/eerste.json',
  );
  expect(shown).toMatchObject({published: {href: source().url, checked: source().checked}});
});

test('the list goes by kind and number, and leaves out the examples', () => {
  const list = filesOf(
    {id: 'film', kind: 'film', guide: undefined, exercise: undefined},
    {id: 'derde', number: 3},
    {id: 'eerste', number: 1},
    {id: 'voorbeeld', example: true},
  ).get('media-list.json');
  expect(list).toMatchObject([
    {id: 'eerste', href: '/webinars/eerste', isHere: false},
    {id: 'derde', href: '/webinars/derde'},
    {id: 'film', href: '/films/#film'},
  ]);
});

test('of the sound there is a feed and its chapters, and of an example a feed of its own', async () => {
  const recording = sound({chapters: [{at: '0:00', title: 'Begin'}]});
  const files = (example: boolean) =>
    podcastFiles(
      catalog({media: [media({kind: 'podcast', recording, example})]}),
      new Map([['eerste', READ]]),
      site(),
    );
  const own = await files(false);
  expect(own.map(({file}) => file)).toEqual(['podcasts/rss.xml', 'media/eerste/chapters.json']);
  expect(own[0]?.text).toContain('length="9"');
  const example = await files(true);
  expect(example[0]?.text).not.toContain('<item>');
  expect(example[1]).toMatchObject({
    file: 'redactie/opname/rss.xml',
    text: expect.stringContaining('<item>'),
  });
});
