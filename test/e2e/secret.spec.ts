import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {findSecret} from '../supply/findSecret';

const key = process.env['ALGOLIA_WRITE_KEY'] ?? '';

test('the key that may write at Algolia is in no file of a build that was made with it', () => {
  test.skip(key === '', 'the build was made without the key; npm test makes it with one');
  expect(findSecret('build', key)).toEqual([]);

  const control = fs.mkdtempSync(path.join(os.tmpdir(), 'gg-key-'));
  fs.writeFileSync(path.join(control, 'main.js'), `const key = '${key}';`);
  expect(findSecret(control, key)).toEqual(['main.js']);
});
