import {toChapters} from './podcastChapters';

const none = {state: 'niet-gekoppeld', why: 'Niet gevonden.'} as const;
const elsewhere = {state: 'elders', address: 'https://speler.nl/1', licence: 'Vrij.'} as const;

test('writes chapters as players read them', () => {
  const chapters = [
    {at: 0, title: 'Begin'},
    {at: 95, title: 'Vraag & "antwoord"'},
  ];
  expect(JSON.parse(toChapters({recording: {...elsewhere, chapters}}))).toEqual({
    version: '1.2.0',
    chapters: [
      {startTime: 0, title: 'Begin'},
      {startTime: 95, title: 'Vraag & "antwoord"'},
    ],
  });
});

test('writes an empty list where there is no recording, and ends with a line end', () => {
  const text = toChapters({recording: none});
  expect(JSON.parse(text)).toEqual({version: '1.2.0', chapters: []});
  expect(text).toMatch(/\n$/);
});
