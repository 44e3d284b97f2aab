import {allParts, splitCompound} from './splitCompound';

const COUNTS = new Map(
  Object.entries({
    werk: 20,
    map: 5,
    leef: 2,
    gebied: 9,
    gezondheid: 5,
    zorg: 20,
    groep: 8,
    kaart: 9,
    schade: 2,
    lamp: 2,
    schuld: 12,
    hulp: 30,
    verlening: 3,
    hulpverlening: 10,
    zon: 3,
    bloem: 3,
    baar: 40,
    heid: 50,
  }),
);
const frequencyOf = (word: string) => COUNTS.get(word);

test.each([
  ['werkmap', ['werk', 'map']],
  ['leefgebied', ['leef', 'gebied']],
  ['gezondheidszorg', ['gezondheid', 'zorg']],
  ['groepenwerk', ['groep', 'werk']],
  ['groepekaart', ['groep', 'kaart']],
  ['schadelamp', ['schade', 'lamp']],
  ['zonnebloem', []],
])('%s has the parts %j', (word, parts) => {
  expect(splitCompound(word, frequencyOf)).toEqual(parts);
});

test('the n may stand between parts by itself', () => {
  expect(splitCompound('schadenlamp', frequencyOf)).toEqual(['schade', 'lamp']);
});

test.each([
  ['werk', 'it is one word'],
  ['werkbaar', 'an ending is no part'],
  ['werkheid', 'an ending is no part, however often it stands alone'],
  ['werks', 'a link stands between parts, not at the end'],
  ['werkmaps', 'a link stands between parts, not after the last of them'],
  ['werkxyz', 'a part is not known'],
  ['xyz', 'nothing of it is known'],
  ['', 'there is nothing'],
])('%j has no parts: %s', (word) => {
  expect(splitCompound(word, frequencyOf)).toEqual([]);
});

test('few long parts win from many short ones', () => {
  expect(splitCompound('schuldhulpverlening', frequencyOf)).toEqual(['schuld', 'hulpverlening']);
});

test('a compound has the parts of its parts too', () => {
  expect(allParts('schuldhulpverlening', frequencyOf)).toEqual([
    'schuld',
    'hulpverlening',
    'hulp',
    'verlening',
  ]);
  expect(allParts('werk', frequencyOf)).toEqual([]);
});
