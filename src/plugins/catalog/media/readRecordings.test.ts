/** @jest-environment-options {"customExportConditions": ["node", "node-addons", "module-sync"]} */
// music-metadata exports itself to `import` and `module-sync` alone, and Jest asks as an old `require`.
import fs from 'node:fs';
import path from 'node:path';
import {folderWith} from '@site/test/builders/folder';
import {media, sound} from '@site/test/builders/media';
import {mp3Of, PICTURES} from '@site/test/builders/mediaFiles';
import {located} from '@site/test/builders/records';
import type {Media} from '../../../schemas/media';
import {readRecordings} from './readRecordings';

const CAPTIONS = 'WEBVTT\n\n00:01.000 --> 00:02.500\n<v Anna>Dag.\n';
const CUES = [{start: 1, end: 2.5, text: 'Dag.', voice: 'Anna'}];

type Files = Readonly<Record<string, string | Buffer | undefined>>;

const WHOLE: Files = {
  'opname.mp3': mp3Of(3.6),
  'nl.vtt': CAPTIONS,
  'beeld.jpg': PICTURES['jpg'],
};

/** A podcast of three and a half seconds, with captions and a picture. */
const podcast = (recording: Record<string, unknown> = {}) =>
  media({kind: 'podcast', recording: sound({length: '0:04', poster: 'beeld.jpg', ...recording})});

/** What is read of recordings, of which the first has these files in its folder. */
function read(files: Files, ...items: Media[]) {
  const root = folderWith({'static/media/eerste/.gitkeep': ''});
  for (const [name, bytes] of Object.entries(files)) {
    if (bytes !== undefined) {
      fs.writeFileSync(path.join(root, 'static/media/eerste', name), bytes);
    }
  }
  return readRecordings(root, located('data/media/eerste.yaml', items));
}

const complaints = async (files: Files, item = podcast()) =>
  (await read(files, item)).problems.map(
    ({file, line, field, message}) => `${file}:${line}${field ? ` ${field}` : ''}: ${message}`,
  );

describe('a recording that holds is read', () => {
  test('with its captions, its real length and every file that it names', async () => {
    const {recordings, problems} = await read(WHOLE, podcast());
    expect(problems).toEqual([]);
    const folder = '/media/eerste';
    expect(recordings.get('eerste')).toEqual({
      cues: CUES,
      seconds: expect.closeTo(3.6, 3),
      files: [
        {name: 'opname.mp3', address: `${folder}/opname.mp3`, type: 'audio/mpeg', bytes: 3600},
        {
          name: 'nl.vtt',
          address: `${folder}/nl.vtt`,
          type: 'text/vtt; charset=utf-8',
          bytes: CAPTIONS.length,
        },
        {name: 'beeld.jpg', address: `${folder}/beeld.jpg`, type: 'image/jpeg', bytes: 4},
      ],
    });
  });

  test('from a picture', async () => {
    const item = media({
      kind: 'plaat',
      recording: {
        state: 'plaat',
        file: 'plaat.svg',
        width: 4,
        height: 3,
        text: 'Een plaat van een deur.',
        licence: 'CC BY 4.0',
      },
    });
    const {recordings, problems} = await read({'plaat.svg': PICTURES['svg']}, item);
    expect(problems).toEqual([]);
    expect(recordings.get('eerste')).toEqual({
      cues: [],
      files: [
        {
          name: 'plaat.svg',
          address: '/media/eerste/plaat.svg',
          type: 'image/svg+xml',
          bytes: PICTURES['svg']?.length,
        },
      ],
    });
  });

  test('from a player elsewhere, of which the captions stand here', async () => {
    const {recordings, problems} = await read(WHOLE, elsewhere({captions: 'nl.vtt'}));
    expect(problems).toEqual([]);
    expect(recordings.get('eerste')?.cues).toEqual(CUES);
    expect(recordings.get('eerste')).not.toHaveProperty('seconds');
  });

  test('also where nobody linked it yet: then there is nothing to read', async () => {
    const {recordings, problems} = await read({}, media());
    expect(problems).toEqual([]);
    expect(recordings.get('eerste')).toEqual({cues: [], files: []});
  });
});

const elsewhere = (recording: Record<string, unknown> = {}) =>
  media({
    recording: {
      state: 'elders',
      address: 'https://speler.films.example/1',
      licence: 'Alleen kijken.',
      ...recording,
    },
  });

const ITEM = 'data/media/eerste.yaml:1';
const CAPTION_FILE = 'static/media/eerste/nl.vtt';
const missing = (name: string) =>
  `het bestand static/media/eerste/${name} is er niet. Zet het daar, of verbeter de naam.`;

describe('a file of a recording is refused', () => {
  test.each([
    ['opname.mp3', 'recording.files.0'],
    ['nl.vtt', 'recording.captions'],
    ['beeld.jpg', 'recording.poster'],
  ])('when %s is not there, with the place where it belongs', async (name, field) => {
    expect(await complaints({...WHOLE, [name]: undefined})).toEqual([
      `${ITEM} ${field}: ${missing(name)}`,
    ]);
  });

  test('when there is no folder', async () => {
    const item = {...podcast(), id: 'tweede'};
    const {problems, recordings} = await read(WHOLE, item);
    expect(problems.map(({field}) => field)).toEqual([
      'recording.files.0',
      'recording.captions',
      'recording.poster',
    ]);
    expect(recordings.size).toBe(0);
  });

  test('when it has another name, which is named', async () => {
    expect(await complaints({...WHOLE, 'opname.mp3': undefined, 'Opname.mp3': mp3Of(3.6)})).toEqual(
      [`${ITEM} recording.files.0: ${missing('opname.mp3')} Bedoelde je Opname.mp3?`],
    );
  });

  test('when it is a folder', async () => {
    const root = folderWith({
      'static/media/eerste/nl.vtt/tekst': '',
      'static/media/eerste/beeld.jpg': '',
    });
    const items = located('data/media/eerste.yaml', [elsewhere({captions: 'nl.vtt'})]);
    const {problems} = await readRecordings(root, items);
    expect(problems.map(({message}) => message)).toEqual([missing('nl.vtt')]);
  });

  test.each([
    ['opname.mp3', 'recording.files.0', 'mp3'],
    ['beeld.jpg', 'recording.poster', 'jpg'],
  ])('when %s is of another kind', async (name, field, kind) => {
    expect(await complaints({...WHOLE, [name]: PICTURES['png']})).toEqual([
      `${ITEM} ${field}: ${name} is geen ${kind}, al heet het zo. Bewaar het opnieuw als ${kind}, of geef het de naam die erbij hoort.`,
    ]);
  });

  test('when it does not tell how long it takes', async () => {
    expect(await complaints({...WHOLE, 'opname.mp3': Buffer.from('ID3')})).toEqual([
      `${ITEM} recording.files.0: opname.mp3 is kapot, of er staat niet in hoe lang het duurt. Bewaar het opnieuw.`,
    ]);
  });

  test.each([
    ['longer', 5.76, '0:06'],
    ['shorter', 2.88, '0:03'],
  ])('when it is more than a second %s than is told', async (_title, seconds, text) => {
    expect(await complaints({...WHOLE, 'opname.mp3': mp3Of(seconds)})).toEqual([
      `${ITEM} recording.files.0: opname.mp3 duurt ${text}, en bij length staat 0:04`,
    ]);
  });

  test.each([3.024, 4.968])('but not when it takes %s seconds and 4 are told', async (seconds) => {
    expect(await complaints({...WHOLE, 'opname.mp3': mp3Of(seconds)})).toEqual([]);
  });
});

describe('captions are refused', () => {
  test('with their file and line', async () => {
    expect(await complaints({...WHOLE, 'nl.vtt': CAPTIONS.replace('<v Anna>Dag.', '')})).toEqual([
      `${CAPTION_FILE}:3: deze ondertitel is leeg; schrijf wat er te horen is of haal haar weg`,
    ]);
  });

  test('where one is still there after the recording, by its real length', async () => {
    const late = CAPTIONS.replace('02.500', '03.601');
    expect(await complaints({...WHOLE, 'nl.vtt': late})).toEqual([
      `${CAPTION_FILE}:3: deze ondertitel stopt na het einde van de opname; verbeter de tijden`,
    ]);
    expect(await complaints({...WHOLE, 'nl.vtt': late.replace('601', '599')})).toEqual([]);
  });

  test('of a player elsewhere, a second after the length that is told', async () => {
    const item = elsewhere({captions: 'nl.vtt', length: '0:02'});
    expect(await complaints(WHOLE, item)).toEqual([]);
    expect(await complaints({'nl.vtt': CAPTIONS.replace('02.500', '03.001')}, item)).toEqual([
      `${CAPTION_FILE}:3: deze ondertitel stopt na het einde van de opname; verbeter de tijden`,
    ]);
  });

  test('when they were not written as UTF-8', async () => {
    const latin = Buffer.from(CAPTIONS.replace('Dag', 'Eén'), 'latin1');
    expect(await complaints({...WHOLE, 'nl.vtt': latin})).toEqual([
      `${CAPTION_FILE}:4: hier staat een letter die niet te lezen is; bewaar het bestand als UTF-8`,
    ]);
  });
});

test('all that is wrong is told at once, and a recording with a problem is left out', async () => {
  const other = {...podcast(), id: 'tweede'};
  const files = {...WHOLE, 'beeld.jpg': undefined, 'nl.vtt': 'Dag.', 'opname.mp3': mp3Of(9)};
  const {recordings, problems} = await read(files, podcast(), other, {...media(), id: 'derde'});
  expect(problems).toHaveLength(6);
  expect([...recordings.keys()]).toEqual(['derde']);
});
