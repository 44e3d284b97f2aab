import {readPushEnv} from './readPushEnv';

const FULL = {ALGOLIA_APP_ID: 'APP', ALGOLIA_WRITE_KEY: 'geheim', ALGOLIA_INDEX_NAME: 'kb'};

test('reads the three names, without the spaces around them', () => {
  expect(readPushEnv({...FULL, ALGOLIA_APP_ID: ' APP\n'})).toEqual({
    appId: 'APP',
    writeKey: 'geheim',
    indexName: 'kb',
  });
});

test('is nothing when none of the names is there', () => {
  expect(readPushEnv({})).toBeUndefined();
});

test.each([
  [{...FULL, ALGOLIA_WRITE_KEY: undefined}, 'ontbreekt ALGOLIA_WRITE_KEY.'],
  [{...FULL, ALGOLIA_APP_ID: ' '}, 'ontbreekt ALGOLIA_APP_ID.'],
  [{ALGOLIA_APP_ID: 'APP'}, 'ontbreekt ALGOLIA_WRITE_KEY en ALGOLIA_INDEX_NAME.'],
])('names what is missing of %o', (env, sentence) => {
  expect(() => readPushEnv(env)).toThrow(sentence);
});

test('says what is missing without the key that is there', () => {
  expect(() => readPushEnv({ALGOLIA_WRITE_KEY: 'geheim'})).toThrow(
    expect.objectContaining({message: expect.not.stringContaining('geheim')}),
  );
});

test('refuses an index that the next push would take for a temporary one', () => {
  expect(() => readPushEnv({...FULL, ALGOLIA_INDEX_NAME: 'kb_tmp_oud'})).toThrow("zonder '_tmp_'");
});

test('takes a server on this computer in place of Algolia', () => {
  expect(readPushEnv({...FULL, ALGOLIA_TEST_HOST: '127.0.0.1:4000'})).toHaveProperty(
    'testHost',
    '127.0.0.1:4000',
  );
});

test.each(['elders.example:443', '127.0.0.1', '127.0.0.1:80@elders.example', '127.0.0.10:80'])(
  'sends the key to no other server: %s',
  (host) => {
    expect(() => readPushEnv({...FULL, ALGOLIA_TEST_HOST: host})).toThrow('alleen voor een proef');
  },
);
