import {SEEDED} from '@site/test/builders/json';
import {anyRecord, testRecord, withAnswers} from '@site/test/builders/work';
import * as fc from 'fast-check';
import * as v from 'valibot';
import {RecordSchema, type AnyRecord, type Other} from '../../schemas/records/record';
import {rebase} from './rebase';

const NOW = '2026-11-22T10:00:00.000Z';

const onTop = (base: AnyRecord | undefined, mine: AnyRecord, theirs: AnyRecord) =>
  v.parse(RecordSchema, rebase(base, mine, theirs, NOW));

const other = (text: string, changes: Partial<Other> = {}): Other => ({
  at: '2026-11-22T09:30:00.000Z',
  field: 'title',
  text,
  ...changes,
});

const base = testRecord({rev: 3, edits: {hier: 3}});

test('answers to different questions stand together', () => {
  const mine = withAnswers(base, {'een-1': 1});
  const theirs = {...withAnswers(base, {'een-2': 2}), rev: 4, edits: {hier: 3, daar: 1}};
  expect(onTop(base, mine, theirs)).toEqual({
    ...withAnswers(base, {'een-1': 1, 'een-2': 2}),
    rev: 4,
    edits: {hier: 3, daar: 1},
  });
});

test('of the same field mine stays, and theirs is kept for the writer to see', () => {
  const mine = {...base, title: 'Mijn'};
  const theirs = {...base, title: 'Hun', rev: 4};
  expect(onTop(base, mine, theirs)).toMatchObject({
    title: 'Mijn',
    others: [{at: NOW, field: 'title', text: 'Hun'}],
  });
});

test('an answer that gave way is kept by its place, as JSON', () => {
  const record = onTop(base, withAnswers(base, {'een-1': 1}), {
    ...withAnswers(base, {'een-1': 2}),
    rev: 4,
  });
  expect(record.data).toMatchObject({answers: {'een-1': 1}});
  expect(record.others).toEqual([{at: NOW, field: 'data/answers/een-1', text: '2', json: true}]);
});

test('without a beginning in common, nothing of either is lost', () => {
  const mine = {...withAnswers(base, {'een-1': 1}), title: 'Mijn'};
  const theirs = {...withAnswers(base, {'een-2': 2}), title: 'Hun', rev: 9};
  expect(onTop(undefined, mine, theirs)).toMatchObject({
    title: 'Mijn',
    rev: 9,
    data: {answers: {'een-1': 1, 'een-2': 2}},
    others: [{field: 'title', text: 'Hun'}],
  });
});

describe('other versions', () => {
  const [old, mine, theirs] = [other('oud'), other('mijn'), other('hun')];
  const before = {...base, others: [old]};

  test.each<[string, Other[], Other[], Other[]]>([
    ['of both are kept, each once', [old, mine], [old, theirs], [old, theirs, mine]],
    ['that I put away stay away', [], [old], []],
    ['that they put away stay away', [old], [], []],
    ['that both found are kept once', [old, mine], [old, mine], [old, mine]],
  ])('%s', (_, ofMine, ofTheirs, expected) => {
    const record = onTop(before, {...before, others: ofMine}, {...before, others: ofTheirs});
    expect(record.others).toEqual(expected);
  });

  test('are at most twenty: the oldest makes room', () => {
    const many = Array.from({length: 20}, (_unused, index) => other(`${index}`));
    const full = {...base, others: many};
    const record = onTop(full, {...full, title: 'Mijn'}, {...full, title: 'Hun'});
    expect(record.others).toHaveLength(20);
    expect(record.others[0]).toEqual(other('1'));
    expect(record.others.at(-1)).toMatchObject({text: 'Hun'});
  });
});

test('what comes out of two records is a record, whatever they say', () => {
  fc.assert(
    fc.property(fc.option(anyRecord, {nil: undefined}), anyRecord, anyRecord, (from, a, b) => {
      const mine = {...a, id: b.id};
      const record = onTop(from, mine, b);
      expect(record).toMatchObject({id: b.id, rev: b.rev});
      Object.entries({...a.edits, ...b.edits}).forEach(([device]) => {
        const most = Math.max(a.edits[device] ?? 0, b.edits[device] ?? 0);
        expect(record.edits[device]).toBe(most);
      });
    }),
    SEEDED,
  );
});
