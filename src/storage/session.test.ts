import {freshStorage, putRaw, rawRecords, saved, settled} from '@site/test/builders/storage';
import {testRecord, answersOf, withAnswers, withMoments} from '@site/test/builders/work';
import {hasUnsaved} from '../offline/page/unsaved';
import {leave} from './channel';
import {openDatabase} from './database';
import {beginRecord, dropSession, openIds, openRecord, releaseRecord} from './openRecord';
import {readShelf} from './shelf';

beforeEach(freshStorage);
afterEach(() => {
  openIds().forEach(dropSession);
  jest.restoreAllMocks();
});
afterAll(leave);

const open = async (id: string) => {
  const opened = await openRecord(id);
  if (opened.kind !== 'open') {
    throw new Error(opened.kind);
  }
  return opened.session;
};

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

test('what was begun and not written in stands nowhere', async () => {
  beginRecord(testRecord());
  expect(await rawRecords()).toEqual({});
  expect((await readShelf()).records).toEqual([]);
  releaseRecord('proefstuk');
  expect(await openRecord('proefstuk')).toEqual({kind: 'missing'});
});

test('every write raises the revision and counts one edit of this device', async () => {
  const session = beginRecord(testRecord());
  for (const title of ['een', 'twee']) {
    session.change((record) => ({...record, title}));
    await saved(session);
  }
  const {rev, edits, updated, created} = session.view().record;
  expect(rev).toBe(2);
  expect(Object.values(edits)).toEqual([2]);
  expect(updated > created).toBe(true);
  expect(await (await openDatabase()).get('settings', 'device')).toBe(Object.keys(edits)[0]);
});

test('typed while a write was on its way: both are kept, in two writes at most', async () => {
  const session = beginRecord(testRecord());
  session.change((record) => withAnswers(record, {'een-1': 1}));
  for (const answer of [0, 1, 2, 3] as const) {
    session.change((record) => withAnswers(record, {...answersOf(record), 'een-2': answer}));
  }
  expect(answersOf(session.view().record)).toEqual({'een-1': 1, 'een-2': 3});
  await saved(session);
  expect(await rawRecords()).toMatchObject({
    proefstuk: {rev: 2, others: [], data: {answers: {'een-1': 1, 'een-2': 3}}},
  });
});

test('says that this tab has unsaved work from the first key to the commit', async () => {
  const session = beginRecord(testRecord());
  expect(hasUnsaved()).toBe(false);
  session.change((record) => ({...record, title: 'a'}));
  expect(hasUnsaved()).toBe(true);
  await saved(session);
  expect(hasUnsaved()).toBe(false);
});

test('shows the same object until something changes', async () => {
  const session = beginRecord(testRecord());
  const before = session.view();
  expect(session.view()).toBe(before);
  const listener = jest.fn();
  const end = session.subscribe(listener);
  session.change((record) => ({...record, title: 'a'}));
  await saved(session);
  expect(listener).toHaveBeenCalledTimes(2);
  end();
  session.change((record) => ({...record, title: 'b'}));
  await saved(session);
  expect(listener).toHaveBeenCalledTimes(2);
});

test('a page that lets go while it is being written leaves nothing open', async () => {
  const session = beginRecord(testRecord());
  session.change((record) => ({...record, title: 'a'}));
  releaseRecord('proefstuk');
  expect(openIds()).toEqual(['proefstuk']);
  await saved(session);
  expect(openIds()).toEqual([]);
});

test('opened again before it was written, it stays open', async () => {
  const session = beginRecord(testRecord());
  session.change((record) => ({...record, title: 'a'}));
  releaseRecord('proefstuk');
  expect(await open('proefstuk')).toBe(session);
  await saved(session);
  expect(openIds()).toEqual(['proefstuk']);
});

test('two places on a page have one session', async () => {
  await putRaw('proefstuk', testRecord({rev: 1}));
  const [one, two] = await Promise.all([open('proefstuk'), open('proefstuk')]);
  expect(one).toBe(two);
});

test.each([
  ['newer', testRecord(), {v: 999}],
  ['newer', testRecord(), {kind: 'droom'}],
  ['unreadable', testRecord(), {data: null}],
  ['unreadable', testRecord(), {id: 'ander'}],
])('a record that is %s does not open', async (kind, record, changes) => {
  await putRaw('proefstuk', {...record, ...changes});
  expect(await openRecord('proefstuk')).toEqual({kind});
  expect(openIds()).toEqual([]);
});

test('a text that is too long waits in memory, and goes with the next that fits', async () => {
  const session = beginRecord(testRecord());
  session.change((record) => ({...record, title: 'kort'}));
  session.change((record) => ({...record, title: 'n'.repeat(201)}));
  await settled(session);
  expect(session.view()).toMatchObject({
    save: {kind: 'failed'},
    record: {title: 'n'.repeat(201)},
  });
  expect(await rawRecords()).toMatchObject({proefstuk: {title: 'kort'}});
  session.change((record) => ({...record, title: 'past'}));
  await saved(session);
  expect(await rawRecords()).toMatchObject({proefstuk: {title: 'past', others: []}});
});

test.each([
  ['a script', '<script>document.title = 1</script><img src=x onerror=alert(1)>'],
  ['emoji and right to left', 'a\u{1F469}\u{1F3FD}\u200d\u{1F4BB} مرحبا \u202eabc'],
  ['NUL and half a character', 'a\u0000b\ud800'],
  ['twenty thousand characters', 'é'.repeat(20_000)],
])('%s is text, kept as it was typed', async (_, text) => {
  const session = beginRecord(testRecord());
  session.change((record) => withMoments(record, {een: text}));
  await saved(session);
  releaseRecord('proefstuk');
  expect((await open('proefstuk')).view().record.data).toMatchObject({moments: {een: text}});
});
