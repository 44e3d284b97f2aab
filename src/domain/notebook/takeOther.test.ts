import * as v from 'valibot';
import {RecordSchema, type Other} from '@site/src/schemas/records/record';
import {testRecord} from '@site/test/builders/work';
import {dropOther, takeOther} from './takeOther';

const other = (field: string, text: string): Other => ({
  at: '2026-11-22T10:00:00.000Z',
  field,
  text,
});
const taken = (record: ReturnType<typeof testRecord>, one: Other) =>
  v.parse(RecordSchema, takeOther(record, one));

test('puts the other text in its place, and keeps what stood there', () => {
  const one = other('data/moments/een', 'uit het andere tabblad');
  const record = testRecord({others: [one]});
  record.data.moments['een'] = 'uit dit tabblad';
  const result = taken(record, one);
  expect(result.data).toMatchObject({moments: {een: 'uit het andere tabblad'}});
  expect(result.others).toEqual([{...one, text: 'uit dit tabblad'}]);
  expect(taken({...record, ...Object(result)}, result.others[0] ?? one)).toEqual(record);
});

test('puts an answer back as the number it was', () => {
  const one = {...other('data/answers/een-1', '3'), json: true as const};
  const record = testRecord({others: [one]});
  record.data.answers['een-1'] = 1;
  expect(taken(record, one)).toMatchObject({
    data: {answers: {'een-1': 3}},
    others: [{text: '1', json: true}],
  });
});

test('nothing comes back as nothing, not as the word for it', () => {
  const one = {...other('data/focus/dimension', 'null'), json: true as const};
  const record = testRecord({others: [one]});
  record.data.focus = {dimension: 'een', intention: '', lookBack: null};
  expect(taken(record, one)).toMatchObject({
    data: {focus: {dimension: null}},
    others: [{field: 'data/focus/dimension', text: 'een'}],
  });
});

test('where nothing stands any more there is nothing to keep', () => {
  const one = other('data/moments/een', 'tekst');
  expect(taken(testRecord({others: [one]}), one)).toMatchObject({
    data: {moments: {een: 'tekst'}},
    others: [],
  });
});

test('leaves out only the one that somebody looked at', () => {
  const [first, second] = [other('title', 'a'), other('title', 'b')];
  expect(dropOther(testRecord({others: [first, second]}), first).others).toEqual([second]);
});
