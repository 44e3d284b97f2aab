import * as fc from 'fast-check';
import {stem} from './stem';

test.each([
  ['brief', 'brieven'],
  ['huis', 'huizen'],
  ['kans', 'kansen'],
  ['wens', 'wensen'],
  ['mens', 'mensen'],
  ['prijs', 'prijzen'],
  ['kaart', 'kaarten'],
  ['woon', 'wonen'],
  ['werk', 'werken'],
  ['les', 'lessen'],
  ['bus', 'bussen'],
  ['man', 'mannetje'],
  ['notitie', 'notities'],
  ['notitie', 'notitietje'],
  ['gesprek', 'gesprekjes'],
  ['kaart', 'kaartje'],
  ['vaardig', 'vaardiger'],
  ['begrijpelijk', 'begrijpelijkste'],
])('%s and %s have the same stem', (one, other) => {
  expect(stem(other)).toBe(stem(one));
});

test.each([
  ['wonen', 'wennen'],
  ['kans', 'kan'],
  ['brief', 'brood'],
])('%s and %s have not', (one, other) => {
  expect(stem(other)).not.toBe(stem(one));
});

test('a word that has letters keeps some of them, and the stem is no longer than the word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/), (word) => {
      expect(stem(word)).not.toBe('');
      expect(stem(word).length).toBeLessThanOrEqual(word.length);
    }),
    {seed: 20261122, numRuns: 2000},
  );
});
