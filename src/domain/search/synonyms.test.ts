import {stem} from './stem';
import {canFind, keyOf, tableOfSynonyms} from './synonyms';

const keyFor = (phrase: string) => keyOf(phrase.split(' ').map(stem));

test('what means the same finds each other', () => {
  const table = tableOfSynonyms([{same: ['coach', 'begeleider', 'mentor']}]);
  expect(table.get(keyFor('coach'))).toEqual([[stem('begeleider')], [stem('mentor')]]);
  expect(table.get(keyFor('mentor'))).toEqual([[stem('coach')], [stem('begeleider')]]);
});

test('from a word to ours does not lead back', () => {
  const table = tableOfSynonyms([{from: 'uitkering', to: ['bijstand']}]);
  expect(table.get(keyFor('uitkering'))).toEqual([[stem('bijstand')]]);
  expect(table.has(keyFor('bijstand'))).toBe(false);
});

test('a phrase is known by all its words, and found by those that tell something', () => {
  const table = tableOfSynonyms([{same: ['hoe gaat het met je', 'welzijn']}]);
  expect(table.get(keyFor('welzijn'))).toEqual([]);
  expect(table.get(keyFor('hoe gaat het met je'))).toEqual([[stem('welzijn')]]);

  const help = tableOfSynonyms([{same: ['hulp van de buren', 'burenhulp']}]);
  expect(help.get(keyFor('hulp van de buren'))).toEqual([[stem('burenhulp')]]);
  expect(help.get(keyFor('burenhulp'))).toEqual([[stem('hulp'), stem('buren')]]);
});

test.each(['no show', 'noshow'])("'no-show' is known as %j too", (typed) => {
  const table = tableOfSynonyms([{from: 'no-show', to: ['afwezig']}]);
  expect(table.get(keyFor(typed))).toEqual([[stem('afwezig')]]);
});

test('two entries for one word add up', () => {
  const table = tableOfSynonyms([{from: 'geld', to: ['inkomen']}, {same: ['geld', 'schuld']}]);
  expect(table.get(keyFor('geld'))).toEqual([[stem('inkomen')], [stem('schuld')]]);
});

test.each(['constructor', '__proto__', 'toString'])('%s is a word like any other', (word) => {
  expect(tableOfSynonyms([]).get(word)).toBeUndefined();
});

test.each([
  [{from: 'mentor', to: ['voogd', 'coach']}, true],
  [{from: 'coach', to: ['voogd']}, false],
  [{same: ['mentor', 'lange dag']}, true],
  [{same: ['mentor', 'lange weg']}, false],
  [{from: 'mentor', to: ['wat is dat']}, false],
])('an entry is of use when all words of one of its ends are there: %j', (entry, isOfUse) => {
  const there = new Set(['coach', 'lange', 'dag'].map(stem));
  expect(canFind(entry, (one) => there.has(one))).toBe(isOfUse);
});
