import * as v from 'valibot';
import {embedHost, media, mediaFields, sound} from '@site/test/builders/media';
import {MediaSchema} from './media';

const problemsOf = (partial: Record<string, unknown>) =>
  (v.safeParse(MediaSchema, mediaFields(partial)).issues ?? []).map(
    ({message, path}) => `${path?.map(({key}) => key).join('.')}: ${message}`,
  );

const podcast = (recording: Record<string, unknown>) =>
  problemsOf({kind: 'podcast', recording: sound(recording)});

const chapters = (...at: string[]) => at.map((time) => ({at: time, title: 'Een deel'}));

test('a webinar without a recording, and one of our own with chapters, pass', () => {
  expect(problemsOf({})).toEqual([]);
  expect(podcast({chapters: chapters('0:00', '0:20')})).toEqual([]);
  expect(media({kind: 'podcast', recording: sound()}).recording).toMatchObject({length: 45});
});

test.each<[string, Record<string, unknown>, string]>([
  [
    'a day that does not exist',
    {date: '2020-02-31'},
    'date: deze dag bestaat niet; kijk op de kalender',
  ],
  [
    'a date that is none',
    {date: 'in het najaar'},
    'date: schrijf eerst het jaar, dan de maand, dan de dag, zoals 2026-11-21',
  ],
  ['no source', {sources: []}, 'sources: noem minstens één bron'],
  [
    'a webinar without a guide',
    {guide: undefined},
    'guide: een webinar heeft een kijkwijzer (guide) en een oefening (exercise); schrijf ze',
  ],
  [
    'a picture that is a webinar',
    {
      recording: {
        state: 'plaat',
        file: 'x.png',
        width: 1,
        height: 1,
        text: 'Een plaat.',
        licence: 'Vrij.',
      },
    },
    'recording.state: dit hoort niet bij een webinar',
  ],
  [
    'sound for a film',
    {kind: 'film', recording: sound()},
    'recording.files.0: bij een film hoort een bestand dat eindigt op mp4 of webm',
  ],
  [
    'a state that is none',
    {recording: {state: 'ergens'}},
    'recording.state: kies niet-gekoppeld, bestand, elders of plaat',
  ],
])('refuses %s', (_what, partial, message) => {
  expect(problemsOf(partial)[0]).toBe(message);
});

test.each<[string, Record<string, unknown>, string]>([
  [
    'chapters out of order',
    {chapters: chapters('0:20', '0:10')},
    'recording.chapters.1.at: dit hoofdstuk begint niet later dan dat ervoor; zet ze op volgorde',
  ],
  [
    'two chapters at once',
    {chapters: chapters('0:20', '0:20')},
    'recording.chapters.1.at: dit hoofdstuk begint niet later dan dat ervoor; zet ze op volgorde',
  ],
  [
    'a chapter after the end',
    {chapters: chapters('0:45')},
    'recording.chapters.0.at: dit hoofdstuk begint na het einde van de opname',
  ],
  [
    'a length that is none',
    {length: '1:99'},
    'recording.length: schrijf de tijd als 0:07, 12:05 of 1:02:03',
  ],
  [
    'a length without quotes',
    {length: 45},
    'recording.length: zet aanhalingstekens om de tijd, zoals "12:05"',
  ],
  [
    'a file in another folder',
    {files: ['../geheim.mp3']},
    'recording.files.0: schrijf de naam van een bestand, zoals opname.mp4',
  ],
  ['no file', {files: []}, 'recording.files: noem minstens één bestand'],
])('refuses of a recording %s', (_what, recording, message) => {
  expect(podcast(recording)).toEqual([message]);
});

test('an example needs no source, guide or exercise', () => {
  expect(problemsOf({sources: [], guide: undefined, exercise: undefined, example: true})).toEqual(
    [],
  );
});

test.each(['https://speler.example', 'speler', 'SPELER.example', 'speler.example/x'])(
  'the name of a host is not %s',
  (host) => {
    expect(() => embedHost({host})).toThrow('schrijf alleen de naam, zoals player.vimeo.com');
  },
);
