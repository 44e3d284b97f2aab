import {infinitiveOf} from './strongVerbs';

test.each([
  ['geschreven', 'schrijven'],
  ['sprak', 'spreken'],
  ['teruggekeken', 'terugkijken'],
  ['opgenomen', 'opnemen'],
  ['afgezegd', 'afzeggen'],
  ['gestegen', 'stijgen'],
  ['afgezegde', 'afzeggen'],
  ['bezochte', 'bezoeken'],
  ['deelgenomen', 'deelnemen'],
])('%s is of %s', (form, infinitive) => {
  expect(infinitiveOf(form)).toBe(infinitive);
});

test.each(['gesprek', 'werkt', 'opname', 'las', 'bond', 'lage', ''])(
  '%j stays as it is',
  (word) => {
    expect(infinitiveOf(word)).toBe(word);
  },
);
