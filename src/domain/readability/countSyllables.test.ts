import {countSyllables} from './countSyllables';

// Hyphens show how the word is spoken; the number of pieces is what is expected.
test.each([
  'ja',
  'coach',
  'be-ge-lei-ding',
  'par-ti-ci-pa-tie',
  'so-ci-aal',
  'nieuw',
  'leeuw',
  'moei-te',
  'groei-en',
  'kij-ken',
  'huis',
  'i-dee-ën',
  'ge-ï-so-leerd',
  'fi-nan-ci-ë-le',
  'ca-fé',
  'mooi',
  'zwaai',
  'schuld-hulp-ver-le-ning',
])('%s has as many syllables as it is spoken in', (spoken) => {
  expect(countSyllables(spoken.replaceAll('-', ''))).toBe(spoken.split('-').length);
});

test('a word without a vowel has one', () => {
  expect(countSyllables('CPB')).toBe(1);
});
