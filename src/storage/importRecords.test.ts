import {
  freshStorage,
  putRaw,
  rawRecords,
  refuse,
  saved,
  settled,
} from '@site/test/builders/storage';
import {testRecord} from '@site/test/builders/work';
import type {Item} from '../domain/notebook/planImport';
import type {AnyRecord} from '../schemas/records/record';
import {leave} from './channel';
import {importRecords, previewImport, recordsIn, undoImport} from './importRecords';
import {beginRecord, dropSession, openIds, unsavedRecords} from './openRecord';
import {readFile} from './readFile';
import {putBack, removeRecords} from './removeRecords';
import {readShelf} from './shelf';
import {wipeAll} from './wipe';
import {fileText} from './writeFile';

beforeEach(freshStorage);
afterEach(() => {
  openIds().forEach(dropSession);
  jest.restoreAllMocks();
});
afterAll(leave);

const NOW = '2026-11-22T10:00:00.000Z';

const item = (record: AnyRecord): Item => ({state: 'record', record});

const here = testRecord({rev: 3, edits: {hier: 1}});
const later = {...here, title: 'Later', edits: {hier: 1, daar: 1}};
const fresh = testRecord({id: 'nieuw', rev: 2});

const done = async (items: Item[]) => {
  const imported = await importRecords(items);
  if (imported.kind !== 'imported') {
    throw new Error(imported.fault);
  }
  return imported;
};

test('does what the preview said, and its undo leaves everything as it was', async () => {
  await putRaw('proefstuk', here);
  await putRaw('kapot', 'x');
  const before = await rawRecords();
  const items: Item[] = [item(later), item(fresh), {state: 'unreadable'}];
  const preview = await previewImport(items);
  expect(await rawRecords()).toEqual(before);
  const imported = await done(items);
  expect(imported.rows).toEqual(preview);
  expect(imported.rows.map(({verdict}) => verdict)).toEqual(['newer', 'new', 'refused']);
  expect(await rawRecords()).toEqual({
    ...before,
    proefstuk: {...later, rev: 4},
    nieuw: fresh,
  });
  expect(await undoImport(imported.before)).toEqual({kind: 'undone', kept: []});
  expect(await rawRecords()).toEqual(before);
});

test('a record that stands twice in a file is undone like any other', async () => {
  const items = [item({...here, edits: {}, title: 'Eerder'}), item(here)];
  const {before} = await done(items);
  expect(await rawRecords()).toMatchObject({proefstuk: {title: here.title}});
  expect(await undoImport(before)).toEqual({kind: 'undone', kept: []});
  expect(await rawRecords()).toEqual({});
});

test('what was written on since an import stays when it is undone', async () => {
  const {before} = await done([item(fresh), item(here)]);
  await putRaw('nieuw', {...fresh, rev: 3});
  expect(await undoImport(before)).toEqual({kind: 'undone', kept: ['nieuw']});
  expect(Object.keys(await rawRecords())).toEqual(['nieuw']);
});

test('an import that breaks off half-way has changed nothing', async () => {
  const real: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
  jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function some(
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (key === 'nieuw') {
      throw new DOMException('full', 'QuotaExceededError');
    }
    return typeof real === 'function' ? Reflect.apply(real, this, [value, key]) : undefined;
  });
  expect(await importRecords([item(here), item(fresh)])).toEqual({kind: 'failed', fault: 'full'});
  expect(await rawRecords()).toEqual({});
});

const write = async () => fileText('werkmap', {records: (await readShelf()).records}, NOW);

test('file, wipe, and back again: the same file, but for its moment', async () => {
  await putRaw('proefstuk', here);
  await putRaw('nieuw', fresh);
  const text = await write();
  const wiped = await wipeAll();
  expect(await rawRecords()).toEqual({});
  const file = await readFile(new Blob([text]));
  await done(recordsIn('content' in file && file.content) ?? []);
  expect(await write()).toBe(text);
  await wipeAll();
  await putBack(wiped.kind === 'removed' ? wiped.taken : []);
  expect(await write()).toBe(text);
});

test('an undone removal gives back what was typed and not yet written', async () => {
  const session = beginRecord(testRecord());
  session.change((record) => ({...record, title: 'geschreven'}));
  await saved(session);
  const allow = refuse('put');
  session.change((record) => ({...record, title: 'nog niet geschreven'}));
  await settled(session);
  allow();
  const removed = await removeRecords(['proefstuk']);
  expect(await rawRecords()).toEqual({});
  await putBack(removed.kind === 'removed' ? removed.taken : []);
  expect((await readShelf()).records).toMatchObject([{title: 'nog niet geschreven'}]);
});

test('a removal that storage refuses is told, and nothing is forgotten', async () => {
  await putRaw('nieuw', fresh);
  const allow = refuse('put');
  const session = beginRecord(testRecord());
  session.change((record) => ({...record, title: 'alleen hier'}));
  await settled(session);
  allow();
  refuse('delete', 'DataError');
  refuse('clear', 'DataError');
  expect(await removeRecords(['proefstuk', 'nieuw'])).toMatchObject({kind: 'failed'});
  expect(await wipeAll()).toMatchObject({kind: 'failed'});
  expect(unsavedRecords()).toMatchObject([{title: 'alleen hier'}]);
});

test('where storage is blocked, what this tab alone has is never replaced by a file', async () => {
  refuse('put', 'SecurityError');
  const session = beginRecord(here);
  session.change((record) => ({...record, title: 'Nog nergens bewaard'}));
  await settled(session);
  const imported = await done([item(later)]);
  expect(imported).toMatchObject({kept: 'memory', rows: [{verdict: 'conflict'}]});
  expect(
    unsavedRecords()
      .map(({title}) => title)
      .toSorted(),
  ).toEqual(['Later', 'Nog nergens bewaard']);
});

test('what takes the place of an open record ends it: it hears nothing and holds nothing', async () => {
  const first = beginRecord(here);
  const heard = jest.fn();
  first.subscribe(heard);
  beginRecord({...here, title: 'In plaats daarvan'}).retry();
  await settled(beginRecord(testRecord({id: 'ander'})));
  expect(heard).not.toHaveBeenCalled();
});

test('after an import this device counts under a new name', async () => {
  const session = beginRecord(testRecord({id: 'eerst'}));
  session.change((record) => record);
  await saved(session);
  const [old] = Object.keys(session.view().record.edits);
  await done([item(fresh)]);
  session.change((record) => ({...record, title: 'Daarna'}));
  await saved(session, ({record}) => record.title === 'Daarna');
  expect(Object.keys(session.view().record.edits)).toHaveLength(2);
  expect(session.view().record.edits[old ?? '']).toBe(1);
});
