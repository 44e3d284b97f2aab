import {compareSettings} from './compareSettings';

test('names each setting that differs, with what it is and what it becomes', () => {
  const ours = {distinct: true, queryLanguages: ['nl']};
  expect(compareSettings(ours, {distinct: false, queryLanguages: ['nl']})).toEqual([
    {name: 'distinct', ours: true, live: false},
  ]);
});

test('a list in another order differs, because the order of attributes has a meaning', () => {
  expect(compareSettings({ranking: ['words', 'typo']}, {ranking: ['typo', 'words']})).toHaveLength(
    1,
  );
});

test('a setting that was never made differs', () => {
  expect(compareSettings({distinct: true}, {})).toEqual([
    {name: 'distinct', ours: true, live: undefined},
  ]);
});

test('what Algolia has and we do not give stays out of it', () => {
  expect(compareSettings({distinct: true}, {distinct: true, hitsPerPage: 20})).toEqual([]);
});
