import fs from 'node:fs';
import path from 'node:path';
import {readSite} from '@site/src/plugins/catalog/data/readSite';
import {LISTS} from '@site/src/plugins/catalog/data/collections';
import {schemaPath, toSchemaFiles} from '@site/src/plugins/catalog/output/jsonSchemas';
import {toPubliccodeYml} from '@site/src/plugins/catalog/output/siteFiles';
import {DRAWINGS} from '@site/src/schemas/pageLists';

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

const byFile = (a: {file: string}, b: {file: string}) => a.file.localeCompare(b.file);

test('data/schemas holds what the schemas of the build say (npm run schemas writes it)', () => {
  const files = fs.readdirSync(path.join(ROOT, 'data/schemas')).map((name) => {
    const file = `data/schemas/${name}`;
    return {file, text: fs.readFileSync(path.join(ROOT, file), 'utf8')};
  });
  expect(files.toSorted(byFile)).toEqual(toSchemaFiles().toSorted(byFile));
});

test('every data file names its own schema in its first line, for programs that complete fields', () => {
  const dataFiles = fs
    .readdirSync(path.join(ROOT, 'data'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.posix.join('data', name.split(path.sep).join('/')));
  expect(dataFiles.length).toBeGreaterThan(0);
  const named = dataFiles.map((file) => {
    const [line = ''] = fs.readFileSync(path.join(ROOT, file), 'utf8').split('\n');
    const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(line)?.[1] ?? '(none)';
    return {file, schema: path.posix.join(path.posix.dirname(file), schema)};
  });
  const folders = Object.values(LISTS).map((list): string => list.path);
  const own = dataFiles.map((file) => ({
    file,
    schema: schemaPath(
      folders.find((folder) => folder.endsWith('/') && file.startsWith(folder)) ?? file,
    ),
  }));
  expect(named).toEqual(own);
  expect(named.filter(({schema}) => !fs.existsSync(path.join(ROOT, schema)))).toEqual([]);
});
