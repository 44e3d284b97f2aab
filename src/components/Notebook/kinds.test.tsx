import type {ColleagueView} from '@site/src/schemas/records/colleagueView';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {testQuestions, testRecord} from '@site/test/builders/work';
import {KINDS} from './kinds';

const {data: _, ...ENVELOPE} = testRecord();

test('every kind has a name of its own', () => {
  expect(Object.keys(KINDS).toSorted()).toEqual(Object.keys(VERSIONS).toSorted());
  const entries = Object.values(KINDS);
  expect(new Set(entries.map(({name}) => name())).size).toBe(entries.length);
});

test('the id stands behind the #, where no server sees it', () => {
  expect(KINDS['self-assessment'].address(testRecord())).toBe('/zelfbeoordeling/#stuk=proefstuk');
});

const view = (changes: Partial<ColleagueView>): RecordOf<'colleague-view'> => ({
  ...ENVELOPE,
  kind: 'colleague-view',
  v: 1,
  data: {
    role: 'giving',
    request: 'vraag',
    questions: testQuestions(),
    from: '',
    answers: {'een-1': 'none'},
    remarks: {},
    finished: null,
    ...changes,
  },
});

test('says how far a colleague is, or when they were ready', () => {
  const {progress} = KINDS['colleague-view'];
  expect(progress(view({}))).toBe('1 van 9 vragen');
  expect(progress(view({finished: '2026-11-22T09:00:00.000Z'}))).toBe(
    'afgerond op 22 november 2026',
  );
});

test('what a colleague gave opens beside the own answers', () => {
  const {address} = KINDS['colleague-view'];
  expect(address(view({role: 'giving'}))).toBe('/zelfbeoordeling/collega/#stuk=proefstuk');
  expect(address(view({role: 'received'}))).toBe('/zelfbeoordeling/#stuk=vraag&deel=beeld');
});
