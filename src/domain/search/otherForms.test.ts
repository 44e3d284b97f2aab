import * as fc from 'fast-check';
import {otherForms} from './otherForms';
import {stem} from './stem';

/** By the word itself, or by its stem, as a search asks for it. */
const leadsTo = (word: string, other: string) =>
  stem(word) === stem(other) || [...otherForms(word)].map(stem).includes(stem(other));

test.each([
  ['afgerond', 'afronden'],
  ['gewerkt', 'werken'],
  ['opgestart', 'opstarten'],
  ['betaalt', 'betalen'],
  ['betaald', 'betalen'],
  ['woont', 'wonen'],
  ['woning', 'wonen'],
  ['helpt', 'helpen'],
  ['kiest', 'kiezen'],
  ['geeft', 'geven'],
  ['belt', 'bellen'],
  ['gebeld', 'bellen'],
  ['gemeten', 'meten'],
  ['deelgenomen', 'deelnemen'],
  ['gevolgde', 'volgen'],
  ['motiverend', 'motiveren'],
  ['evaluatie', 'evalueren'],
  ['geevalueerd', 'evaluatie'],
  ['reflectie', 'reflecteren'],
  ['analyse', 'geanalyseerd'],
  ['controle', 'controleren'],
  ['vrijheid', 'vrij'],
  ['boosheid', 'boos'],
])('%s leads to %s, and the other way round', (form, word) => {
  expect(leadsTo(form, word)).toBe(true);
  expect(leadsTo(word, form)).toBe(true);
});

test.each([
  ['helpt', 'heel'],
  ['maakt', 'macht'],
  ['belt', 'beleid'],
])('%s does not lead to a word that only looks like it: %s', (word, other) => {
  expect(leadsTo(word, other)).toBe(false);
});

test.each(['ge', 'en', 'ik', ''])('%j is too short to have any', (word) => {
  expect(otherForms(word)).toEqual(new Set());
});

test('a word is no other form of itself, and no word has many', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,40}$/), (word) => {
      const forms = otherForms(word);
      expect(forms.has(word)).toBe(false);
      expect(forms.size).toBeLessThan(200);
    }),
    {seed: 20261122, numRuns: 1000},
  );
});
