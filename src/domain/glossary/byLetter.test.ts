import {byLetter} from './byLetter';

const terms = (...words: string[]) => words.map((term) => ({term}));

test('puts each term under its first letter and keeps the order', () => {
  expect(byLetter(terms('aanpak', 'AVG', 'bijstand'))).toEqual([
    {letter: 'A', entries: terms('aanpak', 'AVG')},
    {letter: 'B', entries: terms('bijstand')},
  ]);
});

test('an accent does not make another letter', () => {
  expect(byLetter(terms('eigen regie', 'één contactpersoon'))).toHaveLength(1);
});

test('of no terms it makes no letters', () => {
  expect(byLetter([])).toEqual([]);
});
