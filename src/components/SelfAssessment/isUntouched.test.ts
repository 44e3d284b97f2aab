import {testRecord, withAnswers} from '@site/test/builders/work';
import {isUntouched} from './isUntouched';

const fresh = testRecord();
const withData = (data: Partial<typeof fresh.data>) => ({...fresh, data: {...fresh.data, ...data}});

test('an attempt that was only begun is untouched', () => {
  expect(isUntouched(fresh)).toBe(true);
});

test('so is one whose moment was typed and taken away again', () => {
  expect(isUntouched(withData({moments: {een: ''}}))).toBe(true);
});

test.each([
  ['an answer', withData({answers: {'een-1': 0}})],
  ['a moment', withData({moments: {een: 'Ik vroeg door.'}})],
  ['an intention', withData({focus: {dimension: null, intention: 'Ik', lookBack: null}})],
  ['an end', withData({finished: '2026-11-22T09:00:00.000Z'})],
])('one with %s is not', (_what, record) => {
  expect(isUntouched(record)).toBe(false);
});

test('an answer of "no occasion" is an answer', () => {
  const record = withAnswers(fresh, {'een-1': 'none'});
  expect(record.kind === 'self-assessment' && isUntouched(record)).toBe(false);
});
