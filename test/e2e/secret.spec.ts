import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {findSecret} from '../supply/findSecret';

const key = process.env['ALGOLIA_WRITE_KEY'] ?? '';

for (const [what, dir, isMade] of [
  ['a build that was made with it', 'build', key !== ''],
  ['a build that asks Algolia', 'build-hosted', Boolean(process.env['HOSTED_SITE_URL'])],
] as const) {
  test(`the key that may write at Algolia is in no file of ${what}`, () => {
    test.skip(!isMade, 'npm test makes this build, with the key');
    expect(findSecret(dir, key)).toEqual([]);
  });
}

test('the key is found when it is there', () => {
  test.skip(key === '', 'npm test names a key');
  const control = fs.mkdtempSync(path.join(os.tmpdir(), 'gg-key-'));
  fs.writeFileSync(path.join(control, 'main.js'), `const key = '${key}';`);
  expect(findSecret(control, key)).toEqual(['main.js']);
});
