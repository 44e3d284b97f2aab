import fs from 'node:fs';
import path from 'node:path';
import {readSite} from '@site/src/plugins/catalog/data/readSite';
import {toPubliccodeYml} from '@site/src/plugins/catalog/output/siteFiles';
import {DRAWINGS} from '@site/src/schemas/frontMatter';

const ROOT = path.join(__dirname, '../..');

test('publiccode.yml says what data/site.yaml says (npm run publiccode writes it)', () => {
  const file = fs.readFileSync(path.join(ROOT, 'publiccode.yml'), 'utf8');
  expect(file).toBe(toPubliccodeYml(readSite(ROOT)));
});

test('there is a file for every drawing that a page may name, and a name for every file', () => {
  const files = fs.readdirSync(path.join(ROOT, 'static/img/tekeningen'));
  expect(files.toSorted()).toEqual(DRAWINGS.map((name) => `${name}.svg`).toSorted());
});

test('every drawing has the part that pages take in by its id', () => {
  const without = DRAWINGS.filter((name) => {
    const svg = fs.readFileSync(path.join(ROOT, `static/img/tekeningen/${name}.svg`), 'utf8');
    return !svg.includes('id="t"');
  });
  expect(without).toEqual([]);
});
