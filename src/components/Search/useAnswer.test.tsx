import {act, renderHook} from '@testing-library/react';
import {ask, type Reply} from '@site/src/search/ask';
import {hit, reply} from '@site/test/builders/search';
import {useAnswer} from './useAnswer';

jest.mock('@site/src/search/ask', () => ({ask: jest.fn()}));
jest.mock('@site/src/content/searchMode', () => ({searchMode: {mode: 'embedded'}}));

type Pending = {question: string; answer: (given: Reply) => void; fail: () => void};
const pending: Pending[] = [];

beforeEach(() => {
  pending.length = 0;
  jest.mocked(ask).mockImplementation(
    (question) =>
      new Promise((resolve, reject) => {
        pending.push({question, answer: resolve, fail: () => reject(new TypeError('offline'))});
      }),
  );
});

const ONE = reply([[hit({url: '/een/'})]]);
const TWO = reply([[hit({url: '/twee/'})]]);

type Asked = {question: string; kind?: string; attempt?: number};

const use = (question: string) => {
  const initialProps: Asked = {question};
  return renderHook((asked) => useAnswer(asked.question, 20, asked.kind, asked.attempt), {
    initialProps,
  });
};

test('tells what was answered', async () => {
  const {result} = use('hulp');
  expect(result.current).toEqual({state: 'loading'});
  await act(async () => pending[0]?.answer(ONE));
  expect(result.current).toEqual({state: 'done', reply: ONE});
});

test('passes by an answer that comes after a later question', async () => {
  const {result, rerender} = use('hu');
  rerender({question: 'hulp'});
  await act(async () => pending[1]?.answer(TWO));
  await act(async () => pending[0]?.answer(ONE));
  expect(result.current).toEqual({state: 'done', reply: TWO});
});

test('passes by a failure of an older question', async () => {
  const {result, rerender} = use('hu');
  rerender({question: 'hulp'});
  await act(async () => pending[0]?.fail());
  expect(result.current).toEqual({state: 'loading'});
});

test('passes by an answer to a question that was wiped', async () => {
  const {result, rerender} = use('hu');
  rerender({question: ''});
  await act(async () => pending[0]?.answer(ONE));
  expect(result.current).toEqual({state: 'idle'});
});

test('keeps what was found while the next answer is on its way', async () => {
  const {result, rerender} = use('hu');
  await act(async () => pending[0]?.answer(ONE));
  rerender({question: 'hulp'});
  expect(result.current).toEqual({state: 'loading', before: ONE});
});

test.each(['', '   '])('%j asks nothing', (question) => {
  expect(use(question).result.current).toEqual({state: 'idle'});
  expect(ask).not.toHaveBeenCalled();
});

test('another attempt asks again after a failure', async () => {
  const {result, rerender} = use('hulp');
  await act(async () => pending[0]?.fail());
  expect(result.current).toEqual({state: 'failed'});
  rerender({question: 'hulp', attempt: 1});
  await act(async () => pending[1]?.answer(ONE));
  expect(result.current).toEqual({state: 'done', reply: ONE});
});

test('asks for a kind only when there is one', () => {
  const {rerender} = use('hulp');
  rerender({question: 'hulp', kind: 'kaart'});
  expect(jest.mocked(ask).mock.calls.map(([, wanted]) => wanted)).toEqual([
    {limit: 20},
    {limit: 20, kind: 'kaart'},
  ]);
});
