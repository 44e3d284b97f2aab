import * as v from 'valibot';
import {RECORD_KINDS, type SearchRecord} from '@site/src/domain/search/record';
import {toRecords} from '@site/src/domain/search/toRecords';
import {searchRecord} from '@site/test/builders/searchRecord';
import {SearchRecordSchema, SearchRecordsSchema} from './searchRecord';

test('takes what the build writes, unchanged', () => {
  const records = toRecords({
    page: '/kaartje/',
    lvl0: 'Methodiek',
    title: 'Een kaartje',
    parts: [
      {anchor: null, level: 1, heading: 'Een kaartje', kind: 'uitleg', blocks: ['Schrijf kort.']},
      {anchor: 'film', level: 6, heading: 'Film', kind: 'bron', blocks: ['Kijk.'], seconds: 90},
    ],
  });
  const read: readonly SearchRecord[] = v.parse(
    SearchRecordsSchema,
    JSON.parse(JSON.stringify(records)),
  );
  expect(read).toEqual(records);
});

test('knows every kind of record', () => {
  expect(SearchRecordSchema.entries.kind.options).toEqual(RECORD_KINDS);
});

test.each([
  ['a kind that we do not have', {kind: 'film'}],
  ['a field that we do not have', {tags: []}],
  ['an address of another site', {url: 'https://elders.example/'}],
  ['a record without a name', {objectID: ''}],
])('refuses %s', (_what, wrong) => {
  expect(v.is(SearchRecordSchema, {...searchRecord(), ...wrong})).toBe(false);
});
