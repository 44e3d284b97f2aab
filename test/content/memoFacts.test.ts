import path from 'node:path';
import {loadCatalog} from '@site/src/plugins/catalog/data/loadCatalog';
import {APPROACH_FACTS, KNOWN_FACTS, toMemoFacts} from '@site/src/plugins/catalog/output/memoFacts';

const {catalog} = loadCatalog(path.join(__dirname, '../..'));

test('every fact of a memo is there, with its limit and a source', () => {
  const {approach, known} = toMemoFacts(catalog);
  expect(approach.map(({id}) => id)).toEqual(APPROACH_FACTS);
  expect(known.map(({id}) => id)).toEqual(KNOWN_FACTS);
  expect(known.filter(({limit}) => limit === '')).toEqual([]);
  expect([...approach, ...known].filter(({sources}) => sources.length === 0)).toEqual([]);
});

test('the fact about the aim comes first', () => {
  expect(KNOWN_FACTS.indexOf('A12')).toBe(0);
});
