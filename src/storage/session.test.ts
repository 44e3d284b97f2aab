import {freshStorage} from '@site/test/builders/storage';
import {testRecord} from '@site/test/builders/work';
import {leave} from './channel';
import {beginRecord, openRecord, releaseRecord} from './openRecord';
import {readShelf} from './shelf';
import type {Session} from './session';

beforeEach(freshStorage);
afterAll(leave);

/** Waits until nothing is being written. */
const settled = (session: Session) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (session.view().save.kind !== 'saving') {
        end();
        resolve();
      }
    };
    const end = session.subscribe(look);
    look();
  });

test('keeps the last of what was typed, and finds it again', async () => {
  const session = beginRecord(testRecord());
  expect(session.view().save.kind).toBe('new');
  for (const title of ['a', 'ab', 'abc']) {
    session.change((record) => ({...record, title}));
  }
  await settled(session);
  expect(session.view()).toMatchObject({save: {kind: 'saved'}, record: {title: 'abc'}});
  releaseRecord('proefstuk');
  expect((await readShelf()).records).toMatchObject([{id: 'proefstuk', title: 'abc'}]);
  expect(await openRecord('proefstuk')).toMatchObject({kind: 'open'});
});
