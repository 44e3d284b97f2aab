import {SEEDED} from '@site/test/builders/json';
import {anyRecord, testRecord} from '@site/test/builders/work';
import * as fc from 'fast-check';
import type {AnyRecord} from '../../schemas/records/record';
import {orderOf} from './edits';
import {planImport, type Item, type PlanRow, type Verdict} from './planImport';
import {sameJson} from './sameJson';

type Notebook = ReadonlyMap<string, Item>;

const item = (record: AnyRecord): Item => ({state: 'record', record});

const notebook = (...records: AnyRecord[]): Notebook =>
  new Map(records.map((record) => [record.id, item(record)]));

const plan = (items: readonly Item[], here: Notebook) =>
  planImport(items, (id) => here.get(id), 20_000);

/** The notebook after what was planned was written. */
const after = (here: Notebook, rows: readonly PlanRow[]): Notebook =>
  new Map([
    ...here,
    ...rows.flatMap((row) => ('write' in row ? [[row.write.id, item(row.write)] as const] : [])),
  ]);

const verdicts = (rows: readonly PlanRow[]) => rows.map(({verdict}) => verdict);

const here = testRecord({title: 'Hier', rev: 5, edits: {hier: 2}});

describe('what happens to a record of a file', () => {
  test.each<[string, AnyRecord, Verdict]>([
    ['is not here', testRecord({id: 'ander'}), 'new'],
    ['says the same', {...here, rev: 1}, 'same'],
    ['says the same, written elsewhere', {...here, edits: {daar: 9}}, 'same'],
    ['was written on after this', {...here, title: 'Later', edits: {hier: 2, daar: 1}}, 'newer'],
    ['is what this began with', {...here, title: 'Eerder', edits: {hier: 1}}, 'older'],
    ['was changed here and there', {...here, title: 'Daar', edits: {hier: 1, daar: 1}}, 'conflict'],
    ['was changed by hand', {...here, title: 'Met de hand'}, 'conflict'],
  ])('%s', (_, record, verdict) => {
    expect(verdicts(plan([item(record)], notebook(here)))).toEqual([verdict]);
  });

  test('what only a later site can read is refused by its name, what nobody can without', () => {
    const items: Item[] = [{state: 'newer', id: 'straks', title: 'Straks'}, {state: 'unreadable'}];
    expect(plan(items, notebook())).toEqual([
      {id: 'straks', title: 'Straks', verdict: 'refused'},
      {id: '', title: '', verdict: 'refused'},
    ]);
  });

  test.each<Item>([{state: 'newer', id: here.id, title: ''}, {state: 'unreadable'}])(
    'what stands here as $state is not touched',
    (known) => {
      expect(verdicts(plan([item(here)], new Map([[here.id, known]])))).toEqual(['refused']);
    },
  );
});

test('a later version takes the place with a revision that every open tab sees as another', () => {
  const later = {...here, title: 'Later', rev: 0, edits: {hier: 3}};
  expect(plan([item(later)], notebook(here))).toMatchObject([{write: {...later, rev: 6}}]);
});

test('a copy in conflict comes beside what is here, once', () => {
  const apart = {...here, title: 'Daar', edits: {daar: 1}};
  const rows = plan([item(apart)], notebook(here));
  expect(rows).toMatchObject([{id: here.id, verdict: 'conflict', write: {title: 'Daar'}}]);
  const both = after(notebook(here), rows);
  expect(both.size).toBe(2);
  expect(both.get(here.id)).toEqual(item(here));
  expect(verdicts(plan([item(apart)], both))).toEqual(['same']);
});

test('two copies in conflict come in as two', () => {
  const copies = ['Daar', 'Elders'].map((title) => item({...here, title, edits: {[title]: 1}}));
  expect(after(notebook(here), plan(copies, notebook(here))).size).toBe(3);
});

test('a copy does not touch what stands under its id and cannot be read', () => {
  const apart = {...here, title: 'Daar', edits: {daar: 1}};
  const [row] = plan([item(apart)], notebook(here));
  const id = row && 'write' in row ? row.write.id : '';
  const known = new Map<string, Item>([...notebook(here), [id, {state: 'unreadable'}]]);
  expect(verdicts(plan([item(apart)], known))).toEqual(['refused']);
});

test('a record that stands twice in a file is taken in once', () => {
  const record = testRecord({edits: {hier: 1}});
  const later = {...record, title: 'Later', edits: {hier: 2}};
  expect(verdicts(plan([item(record), item(record)], notebook()))).toEqual(['new', 'same']);
  expect(verdicts(plan([item(record), item(later)], notebook()))).toEqual(['new', 'newer']);
  expect(verdicts(plan([item(later), item(record)], notebook()))).toEqual(['new', 'older']);
});

const anyItem: fc.Arbitrary<Item> = fc.oneof(
  {weight: 8, arbitrary: anyRecord.map(item)},
  {weight: 1, arbitrary: fc.constant<Item>({state: 'newer', id: 'twee', title: 'Straks'})},
  {weight: 1, arbitrary: fc.constant<Item>({state: 'unreadable'})},
);

const anyNotebook: fc.Arbitrary<Notebook> = fc
  .tuple(fc.array(anyRecord, {maxLength: 3}), fc.option(fc.constantFrom('een', 'twee', 'drie')))
  .map(([records, broken]) => {
    const known: Map<string, Item> = new Map(notebook(...records));
    return broken === null ? known : known.set(broken, {state: 'unreadable'});
  });

test('a second import changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyItem, {maxLength: 6}), anyNotebook, (items, before) => {
      const again = plan(items, after(before, plan(items, before)));
      expect(again.filter((row) => 'write' in row)).toEqual([]);
    }),
    SEEDED,
  );
});

/** Whether nothing of what was known is lost where `found` stands now. */
const isKept = (known: Item, found: Item | undefined): boolean =>
  known.state === 'record' && found?.state === 'record' && found.record !== known.record
    ? orderOf(found.record.edits, known.record.edits) === 'later' &&
      found.record.rev > known.record.rev
    : found === known;

test('what was here is here still, or a later version of it', () => {
  fc.assert(
    fc.property(fc.array(anyItem, {maxLength: 6}), anyNotebook, (items, before) => {
      const now = after(before, plan(items, before));
      expect([...before].filter(([id, known]) => !isKept(known, now.get(id)))).toEqual([]);
    }),
    SEEDED,
  );
});

const says = ({title, data}: AnyRecord) => ({title, data});

test('what is written says what the file said', () => {
  fc.assert(
    fc.property(fc.array(anyItem, {maxLength: 6}), anyNotebook, (items, before) => {
      const changed = plan(items, before).filter((row, index) => {
        const from = items[index];
        return (
          'write' in row &&
          !(from?.state === 'record' && sameJson(says(row.write), says(from.record)))
        );
      });
      expect(changed).toEqual([]);
    }),
    SEEDED,
  );
});

test('the order in a file does not matter for records with different ids', () => {
  const distinct = fc.uniqueArray(anyItem, {
    selector: (one) => (one.state === 'record' ? one.record.id : one.state),
    maxLength: 5,
  });
  fc.assert(
    fc.property(distinct, anyNotebook, (items, before) => {
      const there = after(before, plan(items, before));
      const back = after(before, plan(items.toReversed(), before));
      expect(Object.fromEntries(back)).toEqual(Object.fromEntries(there));
    }),
    SEEDED,
  );
});
