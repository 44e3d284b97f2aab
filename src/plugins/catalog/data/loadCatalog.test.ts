import {stringify} from 'yaml';
import {folderWith} from '@site/test/builders/folder';
import {fact, site} from '@site/test/builders/records';
import {repository} from '@site/test/builders/repository';
import {formatProblems} from '../problems';
import {loadCatalog} from './loadCatalog';

const load = (files: Record<string, string> = {}) => loadCatalog(folderWith(repository(files)));

test('reads every kind of content, without problems', () => {
  const {catalog, problems} = load();
  expect(problems).toEqual([]);
  expect(Object.keys(catalog).toSorted()).toEqual([
    'accessibility',
    'cases',
    'checks',
    'countedWords',
    'dilemmas',
    'embedHosts',
    'exercises',
    'facts',
    'helpLines',
    'instruments',
    'lifeDomains',
    'media',
    'methods',
    'officialWords',
    'paths',
    'pilots',
    'preconditions',
    'redirects',
    'references',
    'reflections',
    'site',
    'sources',
    'synonyms',
    'tensions',
    'terms',
  ]);
  expect(catalog.facts).toEqual([{record: fact(), file: 'data/facts/resultaten.yaml', line: 1}]);
  expect(catalog.site).toEqual(site());
});

test('reads facts from every YAML file in the folder, by name, and no other file', () => {
  const {catalog, problems} = load({
    'data/facts/resultaten.yaml': stringify([fact({id: 'R01'})]),
    'data/facts/achtergrond.yaml': stringify([fact({id: 'B01'})]),
    'data/facts/README.md': '- id: X\n',
  });
  expect(catalog.facts.map(({record, file}) => [record.id, file])).toEqual([
    ['B01', 'data/facts/achtergrond.yaml'],
    ['R01', 'data/facts/resultaten.yaml'],
  ]);
  expect(problems).toEqual([]);
});

test('goes on after a file that is not YAML, and says of it only that', () => {
  const {catalog, problems} = load({
    'data/sources.yaml': '- id: a: b\n',
    'data/site.yaml': 'title: "Gezien\n',
    'data/pilots.yaml': '- id: leiden\n',
  });
  expect(catalog.facts).toHaveLength(1);
  expect(catalog.site).toBeUndefined();
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 6 problemen.
     data/pilots.yaml:1 · city: dit veld ontbreekt; vul het in.
     data/pilots.yaml:1 · name: dit veld ontbreekt; vul het in.
     data/pilots.yaml:1 · facts: dit veld ontbreekt; vul het in.
     data/pilots.yaml:1 · results: dit veld ontbreekt; vul het in.
     data/site.yaml:2 · hier is de YAML niet goed geschreven (Missing closing "quote). Staat er een dubbele punt in een tekst? Zet de tekst dan tussen aanhalingstekens. Let ook op inspringen.
     data/sources.yaml:1 · hier is de YAML niet goed geschreven (Nested mappings are not allowed in compact mappings). Staat er een dubbele punt in een tekst? Zet de tekst dan tussen aanhalingstekens. Let ook op inspringen."
  `);
});

test('says which files are missing', () => {
  const {'data/site.yaml': _site, 'data/tensions.yaml': _tensions, ...files} = repository();
  const {'data/facts/resultaten.yaml': _facts, ...rest} = files;
  expect(formatProblems(loadCatalog(folderWith(rest)).problems)).toMatchInlineSnapshot(`
   "De inhoud klopt nog niet: 3 problemen.
     data/facts/ · deze map ontbreekt; zet haar terug.
     data/site.yaml · dit bestand ontbreekt; zet het terug.
     data/tensions.yaml · dit bestand ontbreekt; zet het terug."
  `);
});
