import {readSearchMode} from './searchMode';

const ALL = {ALGOLIA_APP_ID: 'app', ALGOLIA_SEARCH_KEY: 'key', ALGOLIA_INDEX_NAME: 'site'};

test('asks Algolia when all three are there', () => {
  expect(readSearchMode(ALL)).toEqual({
    mode: 'hosted',
    appId: 'app',
    searchKey: 'key',
    indexName: 'site',
  });
});

test.each([{}, {ALGOLIA_APP_ID: '', ALGOLIA_SEARCH_KEY: ' '}, {OTHER: 'x'}])(
  'the site searches by itself with %j',
  (env) => {
    expect(readSearchMode(env)).toEqual({mode: 'embedded'});
  },
);

test.each([
  [['ALGOLIA_APP_ID']],
  [['ALGOLIA_SEARCH_KEY']],
  [['ALGOLIA_INDEX_NAME']],
  [['ALGOLIA_APP_ID', 'ALGOLIA_SEARCH_KEY']],
  [['ALGOLIA_APP_ID', 'ALGOLIA_INDEX_NAME']],
  [['ALGOLIA_SEARCH_KEY', 'ALGOLIA_INDEX_NAME']],
])('without %j it says that these are missing', (missing) => {
  const left = Object.entries(ALL).filter(([name]) => !missing.includes(name));
  expect(() => readSearchMode(Object.fromEntries(left))).toThrow(
    `Voor zoeken bij Algolia ontbreekt ${missing.join(' en ')}. Vul alle drie in`,
  );
});

test('keeps a key that writes out of what the browser gets', () => {
  expect(JSON.stringify(readSearchMode({...ALL, ALGOLIA_WRITE_KEY: 'geheim'}))).not.toContain(
    'geheim',
  );
});
