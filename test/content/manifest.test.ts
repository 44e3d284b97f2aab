import fs from 'node:fs';
import path from 'node:path';
import {readSite} from '../../src/plugins/catalog/data/readSite';

const ROOT = path.resolve(__dirname, '../..');

test('the app that a reader installs has the name and description of the site', () => {
  const {title, tagline} = readSite(ROOT);
  const manifest = JSON.parse(
    fs.readFileSync(path.join(ROOT, 'static/manifest.webmanifest'), 'utf8'),
  );
  expect(manifest).toMatchObject({name: title, description: tagline, lang: 'nl'});
});
