import * as fc from 'fast-check';
import {fold} from './fold';

test.each([
  ['Één Café', 'een cafe'],
  ['re\u00adinte\u200bgratie', 'reintegratie'],
  ['\u202eom\u200fkeren\u2066', 'omkeren'],
  ['ﬁets', 'fiets'],
  ['zo’n zo‘n zoʼn zo`n zo´n', "zo'n zo'n zo'n zo'n zo'n"],
  ['İZMİR', 'izmir'],
])('%j is folded to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('the end of a line still stands between two words', () => {
  expect(fold('een\u2028twee\u2029drie')).not.toContain('eentwee');
});

test('what is folded stays as it is, and has no accents or signs that are not seen', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(folded).not.toMatch(/\p{M}|[\u00ad\u200b\ufeff]/u);
    }),
    {seed: 20261122, numRuns: 1000},
  );
});
