import fs from 'node:fs';
import path from 'node:path';
import {stringify} from 'yaml';
import {folderWith, write} from '@site/test/builders/folder';
import {fact} from '@site/test/builders/records';
import {repository} from '@site/test/builders/repository';
import {cachedCatalog} from './cachedCatalog';

const FACTS = 'data/facts/resultaten.yaml';

test('reads data/ once as long as nothing changes', () => {
  const root = folderWith(repository());
  expect(cachedCatalog(root)).toBe(cachedCatalog(root));
});

test('reads data/ again after a change in a file', () => {
  const root = folderWith(repository());
  const before = cachedCatalog(root);
  write(root, {[FACTS]: stringify([fact({id: 'R02'})])});
  fs.utimesSync(path.join(root, FACTS), new Date('2030-01-01'), new Date('2030-01-01'));
  expect(before.facts.map(({record}) => record.id)).toEqual(['R01']);
  expect(cachedCatalog(root).facts.map(({record}) => record.id)).toEqual(['R02']);
});

test('reads data/ again after a file was added', () => {
  const root = folderWith(repository());
  cachedCatalog(root);
  write(root, {'data/facts/wet.yaml': stringify([fact({id: 'J01'})])});
  expect(cachedCatalog(root).facts).toHaveLength(2);
});
