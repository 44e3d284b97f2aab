import path from 'node:path';
import {loadCatalog} from '@site/src/plugins/catalog/data/loadCatalog';
import {MEMO_FACTS, toMemoFacts} from '@site/src/plugins/catalog/output/memoFacts';

const {catalog} = loadCatalog(path.join(__dirname, '../..'));

test('every fact of a memo is there, with its limit and a source', () => {
  const facts = toMemoFacts(catalog);
  expect(facts.map(({id}) => id)).toEqual(MEMO_FACTS);
  expect(facts.filter(({limit, sources}) => limit === '' || sources.length === 0)).toEqual([]);
});

test('a memo that names a result of one city says what the aim was', () => {
  expect(MEMO_FACTS.indexOf('A12')).toBe(0);
});
