import {participleForms} from './participleForms';
import {stem} from './stem';

const stems = (word: string) => participleForms(word).map(stem);

test.each([
  ['afgerond', 'afronden'],
  ['gewerkt', 'werken'],
  ['opgestart', 'opstarten'],
])('%s leads to %s, and the other way round', (participle, verb) => {
  expect(stems(participle)).toContain(stem(verb));
  expect(stems(verb)).toContain(stem(participle));
});

test.each(['ge', 'en', 'ik', ''])('%j is too short to be a verb', (word) => {
  expect(participleForms(word)).toEqual([]);
});
