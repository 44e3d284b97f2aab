import {testQuestions, testRecord} from '@site/test/builders/work';
import type {Shelf} from '@site/src/storage/shelf';
import {attemptsOf} from './attemptsOf';

const shelf = (records: Shelf['records']): Shelf => ({
  records,
  unsaved: new Set(),
  newer: [],
  unreadable: [],
  fault: undefined,
});

test('only the attempts at this instrument, in the order of the notebook', () => {
  const {data} = testRecord();
  const other = testRecord({
    id: 'ander',
    data: {...data, questions: testQuestions({id: 'anders'})},
  });
  const records = [testRecord({id: 'nieuw'}), other, testRecord({id: 'oud'})];
  expect(attemptsOf(shelf(records), 'proef').map(({id}) => id)).toEqual(['nieuw', 'oud']);
});

test('none while the notebook was not read', () => {
  expect(attemptsOf(undefined, 'proef')).toEqual([]);
});
