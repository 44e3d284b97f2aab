import {searchRecord} from '@site/test/builders/searchRecord';
import {composeRecord} from './composeRecord';

const APART = 'cie\u0308nt';
const COMPOSED = 'ci\u00ebnt';

test('an accent becomes one sign with its letter, in headings and in text', () => {
  const composed = composeRecord(
    searchRecord({hierarchy: {lvl0: APART, lvl2: APART}, content: `een ${APART}`}),
  );
  expect(composed.hierarchy.lvl0).toBe(COMPOSED);
  expect(composed.hierarchy.lvl2).toBe(COMPOSED);
  expect(composed.content).toBe(`een ${COMPOSED}`);
});

test('what is not there stays so, and the names stay', () => {
  const record = searchRecord({content: null});
  expect(composeRecord(record)).toEqual(record);
});
