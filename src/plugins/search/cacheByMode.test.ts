import {cacheByMode} from './cacheByMode';

test('a cache that lasts has a name for each mode', () => {
  const config = {experiments: {cache: {type: 'persistent', version: '3.10'}}};
  expect(cacheByMode(config, 'hosted')).toEqual({experiments: {cache: {version: '3.10-hosted'}}});
  expect(cacheByMode(config, 'embedded')).not.toEqual(cacheByMode(config, 'hosted'));
});

test.each([{}, {experiments: {}}, {experiments: {cache: true}}])(
  'where there is none, none is asked for: %j',
  (config) => {
    expect(cacheByMode(config, 'hosted')).toEqual({});
  },
);
