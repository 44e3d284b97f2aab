import {VERSIONS} from '@site/src/schemas/records/record';
import {testQuestions, testRecord} from '@site/test/builders/work';
import {addressOf, KINDS} from './kinds';

const {data: _, ...ENVELOPE} = testRecord();

test('every kind has a name of its own and a page to open on', () => {
  expect(Object.keys(KINDS).toSorted()).toEqual(Object.keys(VERSIONS).toSorted());
  const entries = Object.values(KINDS);
  expect(new Set(entries.map(({name}) => name())).size).toBe(entries.length);
  entries.forEach(({page}) => expect(page).toMatch(/^\/[a-z/-]+\/$/));
});

test('the id stands behind the #, where no server sees it', () => {
  expect(addressOf(testRecord())).toBe('/zelfbeoordeling/#stuk=proefstuk');
});

test('says how far a colleague is, or when they were ready', () => {
  const {progress} = KINDS['colleague-view'];
  const view = (finished: string | null) =>
    progress({
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
        finished,
      },
    });
  expect(view(null)).toBe('1 van 9 vragen');
  expect(view('2026-11-22T09:00:00.000Z')).toBe('afgerond op 22 november 2026');
});
