import type {Synonym} from '../../../schemas/synonym';
import {toAlgoliaSynonyms} from './toAlgoliaSynonyms';

const SAME: Synonym = {same: ['consulent', 'klantmanager']};
const ONE_WAY: Synonym = {from: 'baas', to: ['leidinggevende', 'teamleider']};

test('words that mean the same find each other', () => {
  expect(toAlgoliaSynonyms([SAME])).toEqual([
    {
      objectID: 'same:consulent|klantmanager',
      type: 'synonym',
      synonyms: ['consulent', 'klantmanager'],
    },
  ]);
});

test('a looser word finds ours, and ours does not find it', () => {
  expect(toAlgoliaSynonyms([ONE_WAY])).toEqual([
    {
      objectID: 'from:baas>leidinggevende|teamleider',
      type: 'oneWaySynonym',
      input: 'baas',
      synonyms: ['leidinggevende', 'teamleider'],
    },
  ]);
});

test('an entry keeps its name when another comes before it', () => {
  const [alone] = toAlgoliaSynonyms([SAME]);
  const [, second] = toAlgoliaSynonyms([ONE_WAY, SAME]);
  expect(second).toEqual(alone);
});

test('two entries from one word do not take the place of each other', () => {
  const other: Synonym = {from: 'baas', to: ['wethouder']};
  const names = toAlgoliaSynonyms([ONE_WAY, other]).map(({objectID}) => objectID);
  expect(new Set(names).size).toBe(2);
});
