import {embedHost, media} from '@site/test/builders/media';
import {located} from '@site/test/builders/records';
import {checkEmbedHosts} from './checkEmbedHosts';

const HOSTS = located('data/embed-hosts.yaml', [
  embedHost(),
  embedHost({id: 'meer', host: 'meer.films.example'}),
]);

const complaints = (address: string) =>
  checkEmbedHosts(
    located('data/media/eerste.yaml', [
      media(),
      media({recording: {state: 'elders', address, licence: 'Alleen kijken.'}}),
    ]),
    HOSTS,
  );

test.each(['https://speler.films.example/1?a=b', 'https://meer.films.example/'])(
  'a player at %s may stand on a page',
  (address) => {
    expect(complaints(address)).toEqual([]);
  },
);

test('a player of another host is refused, with the list to put it in', () => {
  expect(complaints('https://films.example/1')).toEqual([
    {
      file: 'data/media/eerste.yaml',
      line: 2,
      field: 'recording.address',
      message:
        'films.example staat niet in data/embed-hosts.yaml. Zet de host daar, met wat die van een lezer te weten komt, of kies een adres van een host uit de lijst: speler.films.example, meer.films.example.',
    },
  ]);
});

test.each([
  'https://speler.films.example.kwaad.example/1',
  'https://speler.films.example@kwaad.example/1',
  'https://speler.films.example:8443/1',
  'https://kwaad.example/speler.films.example',
])('%s is another host', (address) => {
  expect(complaints(address)).toHaveLength(1);
});
