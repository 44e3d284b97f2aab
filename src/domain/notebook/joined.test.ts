import {testRecord} from '@site/test/builders/work';
import {SEEDED} from '@site/test/builders/json';
import * as fc from 'fast-check';
import type {Learning} from '../../schemas/records/learning';
import type {Practice} from '../../schemas/records/practice';
import type {AnyRecord} from '../../schemas/records/record';
import {FIELD_MAX} from '../../schemas/records/text';
import {orderOf} from './edits';
import {joined} from './joined';
import {planImport} from './planImport';

const {data: _data, kind: _kind, v: _v, ...envelope} = testRecord();
/** What happens to a record of a file where another stands here under its id. */
const planned = (other: AnyRecord, here: AnyRecord) =>
  planImport(
    [{state: 'record', record: other}],
    (id) => (id === here.id ? {state: 'record', record: here} : undefined),
    FIELD_MAX,
  );

const DAY = '2026-11-20T09:00:00.000Z';
const LATER = '2026-11-23T09:00:00.000Z';

const learning = (device: string, data: Partial<Learning>): AnyRecord => ({
  ...envelope,
  id: 'leren',
  kind: 'learning',
  v: 1,
  edits: {[device]: 2},
  data: {marks: {}, words: {}, ...data},
});
const practice = (device: string, data: Partial<Practice>): AnyRecord => ({
  ...envelope,
  id: 'oefenen',
  kind: 'practice',
  v: 1,
  edits: {[device]: 2},
  data: {log: {}, rounds: {}, ...data},
});

test('steps of two devices go together; of the same step what is here stays', () => {
  const here = learning('hier', {marks: {een: DAY, twee: null}});
  const other = learning('daar', {marks: {twee: LATER, drie: LATER}});
  expect(joined(here, other, FIELD_MAX)?.data).toMatchObject({
    marks: {een: DAY, twee: null, drie: LATER},
  });
});

test('no own words are lost, and none stand twice', () => {
  const here = learning('hier', {words: {een: 'Hier.', twee: '', drie: 'Hier en daar.'}});
  const other = learning('daar', {words: {een: 'Daar.', twee: 'Daar.', drie: 'Hier', vier: 'Op.'}});
  expect(joined(here, other, FIELD_MAX)?.data).toMatchObject({
    words: {een: 'Hier.\n\nDaar.', twee: 'Daar.', drie: 'Hier en daar.', vier: 'Op.'},
  });
});

test('answers of two devices stand in one log', () => {
  const here = practice('hier', {log: {een: {a: 'right'}, twee: {b: 'wrong'}}});
  const other = practice('daar', {log: {een: {c: 'wrong'}, drie: {d: 'partly'}}});
  expect(joined(here, other, FIELD_MAX)?.data).toMatchObject({
    log: {een: {a: 'right', c: 'wrong'}, twee: {b: 'wrong'}, drie: {d: 'partly'}},
  });
});

test('texts too long for one field are not joined, and come in as a copy', () => {
  const here = learning('hier', {words: {een: 'a'.repeat(FIELD_MAX - 1)}});
  const other = learning('daar', {words: {een: 'bb'}});
  expect(joined(here, other, FIELD_MAX)).toBeUndefined();
  const [row] = planned(other, here);
  expect(row?.verdict).toBe('conflict');
});

test('records of any other kind are not joined', () => {
  expect(joined(testRecord(), testRecord({title: 'Anders'}), FIELD_MAX)).toBeUndefined();
  expect(joined(learning('hier', {}), practice('daar', {}), FIELD_MAX)).toBeUndefined();
});

const ids = fc.constantFrom('een', 'twee', 'drie');
const datas: fc.Arbitrary<Learning> = fc.record({
  marks: fc.dictionary(ids, fc.option(fc.constantFrom(DAY, LATER))),
  words: fc.dictionary(ids, fc.constantFrom('', 'a', 'ab', 'c')),
});

test('whatever two devices did: nothing is lost, it comes after both, and a second time adds nothing', () => {
  fc.assert(
    fc.property(datas, datas, (mine, theirs) => {
      const here = learning('hier', mine);
      const other = learning('daar', theirs);
      const found = joined(here, other, FIELD_MAX);
      if (found?.kind !== 'learning') {
        throw new Error('two records of learning are one');
      }
      expect(Object.keys(found.data.marks).toSorted()).toEqual(
        [...new Set([...Object.keys(mine.marks), ...Object.keys(theirs.marks)])].toSorted(),
      );
      for (const {words} of [mine, theirs]) {
        Object.entries(words).forEach(([id, text]) => expect(found.data.words[id]).toContain(text));
      }
      expect(orderOf(found.edits, here.edits)).toBe('later');
      expect(orderOf(found.edits, other.edits)).toBe('later');
      const again = planned(other, found);
      expect(['same', 'older']).toContain(again[0]?.verdict);
    }),
    SEEDED,
  );
});
