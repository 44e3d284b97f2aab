import {baseOf} from './irregular';
import {stem} from './stem';

test.each([
  ['kinderen', 'kind'],
  ['steden', 'stad'],
  ['leden', 'lid'],
  ['ideeen', 'idee'],
  ['categorieen', 'categorie'],
  ['hoogste', 'hoog'],
  ['zwakker', 'zwak'],
])('%s is a form of %s', (form, base) => {
  expect(baseOf(form)).toBe(base);
  expect(stem(form)).toBe(stem(base));
});

test.each(['kind', 'zien', 'geleden', 'bien', ''])('%j stays as it is', (word) => {
  expect(baseOf(word)).toBe(word);
});
