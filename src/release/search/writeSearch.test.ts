import fs from 'node:fs';
import path from 'node:path';
import {folderWith} from '@site/test/builders/folder';
import {openIndex} from '../../domain/search/openIndex';
import {search} from '../../domain/search/search';
import {writeSearch} from './writeSearch';

const page = (title: string, text: string) =>
  `<main><h1>${title}</h1><p>${text}</p><h2 id="meer">Meer</h2><p>${text}</p></main>`;
const PAGES = new Map([
  ['hulp/index.html', page('Hulp', 'Vraag op tijd om hulp.')],
  ['lang/index.html', page('Lang', 'Een lang verhaal over van alles. '.repeat(900))],
  ['geld/index.html', page('Geld', 'Iets over geld & zo.')],
]);

function written(pages: ReadonlyMap<string, string> = PAGES) {
  const buildDir = folderWith({});
  writeSearch({buildDir, pages, synonyms: []});
  const read = (address: string) =>
    JSON.parse(fs.readFileSync(path.join(buildDir, address), 'utf8'));
  return {read, manifest: read('/search/manifest.json')};
}

test('names the files by what is in them, and each is there', () => {
  const {read, manifest} = written();
  const files = [manifest.index, ...manifest.texts.map(({file}: {file: string}) => file)];
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    expect(file).toMatch(/^\/assets\/search\/(index|text)-[0-9a-f]{8}\.json$/);
    expect(read(file)).toBeDefined();
  }
});

test('of the same pages the names stay, and of other text they change', () => {
  const {manifest} = written();
  expect(written().manifest).toEqual(manifest);
  const other = written(new Map([...PAGES, ['geld/index.html', page('Geld', 'Anders.')]]));
  expect(other.manifest.index).not.toBe(manifest.index);
});

test('the texts are those of all sections, in the order of the index', async () => {
  const {read, manifest} = written();
  const index = openIndex(read(manifest.index));
  const texts: string[] = [];
  for (const {from, file} of manifest.texts) {
    expect(from).toBe(texts.length);
    texts.push(...read(file));
  }
  expect(texts).toHaveLength(index.sections.length);
  expect(texts[index.sections.findIndex(([, url]) => url === '/geld/#meer')]).toBe(
    'Iets over geld & zo.',
  );
  expect(search(index, 'hulp').pages).toHaveLength(1);
});

test('the records are an array, escaped, that Algolia takes', () => {
  const records = written().read('/search/records.json');
  expect(Array.isArray(records)).toBe(true);
  expect(JSON.stringify(records)).toContain('Iets over geld &amp; zo.');
  expect(records.every((record: object) => JSON.stringify(record).length <= 10_000)).toBe(true);
});

test('a record that is too large stops the build, and says where', () => {
  const pages = new Map([['hulp/index.html', page('Hulp '.repeat(2500), 'x')]]);
  expect(() => written(pages)).toThrow(
    /^Een stuk tekst is te groot om in te zoeken \(\d+ bytes\): \/hulp\/\|heading\. Maak de kop of de titel korter\.$/,
  );
});
