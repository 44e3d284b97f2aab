import {ask, type Reply} from '@site/src/search/ask';
import {standIn} from '@site/test/builders/docusaurus';
import {hit, reply} from '@site/test/builders/search';
import type {NoticeState} from './DialogNotice';
import {docSearchClient} from './docSearchClient';

jest.mock('@site/src/search/ask', () => ({ask: jest.fn()}));
jest.mock('@site/src/content/searchMode', () => ({searchMode: {mode: 'embedded'}}));

type Client = {
  addAlgoliaAgent: () => string;
  search: (wanted: {requests: {query?: string}[]}) => Promise<{results: {hits: object[]}[]}>;
};

const told: NoticeState[] = [];
const open = (): Client =>
  standIn(docSearchClient(standIn({addAlgoliaAgent: () => 'own'}), (notice) => told.push(notice)));
const search = async (client: Client, query: string) =>
  (await client.search({requests: [{query}]})).results[0]?.hits;

beforeEach(() => {
  told.length = 0;
});

test('gives what was found, and tells it', async () => {
  const found = reply([[hit()]]);
  jest.mocked(ask).mockResolvedValue(found);
  expect(await search(open(), 'hulp')).toHaveLength(1);
  expect(told).toEqual([{state: 'done', question: 'hulp', reply: found}]);
});

test('gives nothing when searching fails, and tells that', async () => {
  jest.mocked(ask).mockRejectedValue(new TypeError('offline'));
  expect(await search(open(), 'hulp')).toEqual([]);
  expect(told).toEqual([{state: 'failed', question: 'hulp'}]);
});

test('tells nothing of a question that another has come after', async () => {
  let answerLate: ((late: Reply) => void) | undefined;
  const late = new Promise<Reply>((resolve) => {
    answerLate = resolve;
  });
  jest
    .mocked(ask)
    .mockReturnValueOnce(late)
    .mockResolvedValueOnce(reply([[hit()]]));
  const client = open();
  const first = search(client, 'hu');
  await search(client, 'hulp');
  answerLate?.(reply([]));
  await first;
  expect(told.map(({question}) => question)).toEqual(['hulp']);
});

test('keeps what else DocSearch wants of a client', () => {
  expect(open().addAlgoliaAgent()).toBe('own');
});
