import {testRecord, withAnswers} from '../../../test/builders/work';
import {countAnswers} from './countAnswers';

test('counts what was answered of what is asked', () => {
  const record = withAnswers(testRecord(), {'een-1': 0, 'twee-2': 3});
  expect(countAnswers(record.data)).toEqual({answered: 2, all: 9});
});

test('no occasion is an answer', () => {
  expect(countAnswers(withAnswers(testRecord(), {'een-1': 'none'}).data).answered).toBe(1);
});

test('an answer to what is not asked counts for nothing', () => {
  expect(countAnswers(withAnswers(testRecord(), {anders: 1}).data)).toEqual({answered: 0, all: 9});
});
