import {testRecord} from '@site/test/builders/work';
import {attemptBefore, lastFinished} from './attemptBefore';

const attempt = (id: string, finished: string | null, updated = '2026-11-22T09:00:00.000Z') => {
  const record = testRecord({id, updated});
  return {...record, data: {...record.data, finished}};
};
const june = attempt('juni', '2026-06-01T09:00:00.000Z', '2026-12-01T09:00:00.000Z');
const july = attempt('juli', '2026-07-01T09:00:00.000Z');
const august = attempt('augustus', '2026-08-01T09:00:00.000Z');
const open = attempt('open', null);
const all = [open, june, august, july];

test('the last one is the one finished last, not the one changed last', () => {
  expect(lastFinished(all)?.id).toBe('augustus');
  expect(lastFinished([open])).toBeUndefined();
  expect(lastFinished([])).toBeUndefined();
});

test.each([
  [june, undefined],
  [july, 'juni'],
  [august, 'juli'],
  [open, 'augustus'],
])('before %#, in order of when each was finished', (one, before) => {
  expect(attemptBefore(one, all)?.id).toBe(before);
});

test('an attempt is never its own, and one that is not finished never comes before', () => {
  expect(attemptBefore(open, [open, attempt('ook-open', null)])).toBeUndefined();
  expect(attemptBefore(july, [july, open])).toBeUndefined();
});
