import fs from 'node:fs';
import path from 'node:path';
import {folderWith} from '../builders/folder';
import {findSecret} from './findSecret';

const KEY = 'sleutel-die-schrijft-4f1d';

test('finds nothing in a build that has only the key that searches', () => {
  const build = folderWith({'index.html': 'sleutel-die-zoekt', 'assets/main.js': 'const a = 1;'});
  expect(findSecret(build, KEY)).toEqual([]);
});

test('names each file that has the key, in whatever folder and of whatever kind', () => {
  const build = folderWith({
    'index.html': '<html></html>',
    'assets/main.js': `const key="${KEY}";`,
    'search/records.json': `["${KEY}"]`,
  });
  const bytes = Buffer.concat([Buffer.from([0, 255, 254]), Buffer.from(KEY)]);
  fs.writeFileSync(path.join(build, 'img.bin'), bytes);
  expect(findSecret(build, KEY)).toEqual(['assets/main.js', 'img.bin', 'search/records.json']);
});

test('names a file that is called after the key', () => {
  expect(findSecret(folderWith({[`${KEY}.txt`]: ''}), KEY)).toEqual([`${KEY}.txt`]);
});

test.each(['', ' '])('looks for no empty secret (%j)', (secret) => {
  expect(() => findSecret(folderWith({}), secret)).toThrow('no secret');
});
