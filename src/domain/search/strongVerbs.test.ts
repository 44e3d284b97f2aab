import {infinitiveOf} from './strongVerbs';

test.each([
  ['geschreven', 'schrijven'],
  ['sprak', 'spreken'],
  ['teruggekeken', 'terugkijken'],
  ['opgenomen', 'opnemen'],
  ['afgezegd', 'afzeggen'],
  ['gestegen', 'stijgen'],
])('%s is of %s', (form, infinitive) => {
  expect(infinitiveOf(form)).toBe(infinitive);
});

test.each(['gesprek', 'werkt', 'opname', 'las', 'bond', ''])('%j stays as it is', (word) => {
  expect(infinitiveOf(word)).toBe(word);
});
