import {folderWith} from '@site/test/builders/folder';
import {readMade} from './readMade';

const FILES = {
  '.docusaurus/catalog/default/synonyms.json': '[]',
  '.docusaurus/catalog/default/media/a.json': JSON.stringify({
    id: 'a',
    kind: 'podcast',
    title: 'A',
    about: 'Geluid.',
    example: false,
    recording: {state: 'bestand', length: 9, files: [], captions: '/media/a/nl.vtt'},
  }),
  '.docusaurus/catalog/default/media/b.json': JSON.stringify({
    id: 'b',
    kind: 'film',
    example: true,
    recording: {state: 'bestand', length: 9, files: []},
  }),
  '.docusaurus/catalog/default/media/c.json': JSON.stringify({
    id: 'c',
    kind: 'webinar',
    example: false,
    recording: {state: 'elders', address: 'https://speler.films.example/x?y'},
  }),
  '.docusaurus/catalog/default/media/d.json': JSON.stringify({
    id: 'd',
    kind: 'webinar',
    example: false,
    recording: {state: 'elders', address: 'https://speler.films.example/z'},
  }),
};

test('tells of the recordings those that can be played here, but no example', () => {
  const {played} = readMade(folderWith(FILES));
  expect([...played.keys()]).toEqual(['/podcasts/a']);
});

test('names each host of a player elsewhere once', () => {
  expect(readMade(folderWith(FILES)).frames).toEqual(['speler.films.example']);
});
