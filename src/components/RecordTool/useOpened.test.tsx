import {renderHook, waitFor} from '@testing-library/react';
import {openIds} from '@site/src/storage/openRecord';
import {readShelf} from '@site/src/storage/shelf';
import {closeNotebook, storeAttempt} from '@site/test/builders/notebook';
import {freshStorage} from '@site/test/builders/storage';
import {useOpened} from './useOpened';

beforeEach(freshStorage);
afterAll(closeNotebook);

test('a record is open for as long as it is looked at', async () => {
  await storeAttempt('open');
  const {result, unmount} = renderHook(() => useOpened('open'));
  await waitFor(() => expect(result.current.kind).toBe('open'));
  expect(openIds()).toEqual(['open']);
  unmount();
  expect(openIds()).toEqual([]);
});

test('who leaves before it is open leaves nothing open', async () => {
  await storeAttempt('vroeg');
  const {unmount} = renderHook(() => useOpened('vroeg'));
  unmount();
  // Storage answers in turn: what was asked before has come.
  await readShelf();
  expect(openIds()).toEqual([]);
});
