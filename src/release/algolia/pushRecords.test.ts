import {inspect} from 'node:util';
import type {SearchRecord} from '@site/src/domain/search/record';
import {searchRecord} from '@site/test/builders/searchRecord';
import type {Fault} from '@site/test/fakes/algolia/faults';
import {ACCOUNT, useFakeAlgolia} from '@site/test/fakes/algolia/useFakeAlgolia';
import {explainPushError} from './explainPushError';
import {openClient, type ClientOptions} from './openClient';
import {PushError} from './pushError';
import {pushRecords, type PushInput} from './pushRecords';

const OLD = [searchRecord({objectID: 'a'}), searchRecord({objectID: 'b', url: '/kaartje/#hoe'})];
const NEW = [searchRecord({objectID: 'a', content: 'Bel daarna.'}), searchRecord({objectID: 'c'})];
const SYNONYMS = [{same: ['kaartje', 'briefje']}];

const getFake = useFakeAlgolia();

interface Given {
  readonly stamp?: string;
  readonly writeKey?: string;
  readonly options?: ClientOptions;
  readonly pause?: PushInput['pause'];
}

/** With a client of its own: a client remembers for two minutes that a server failed. */
const push = (records: readonly SearchRecord[], given: Given = {}): Promise<void> =>
  pushRecords({
    client: openClient(
      {
        ...ACCOUNT,
        writeKey: given.writeKey ?? ACCOUNT.writeKey,
        indexName: 'kb',
        testHost: getFake().host,
      },
      given.options,
    ),
    indexName: 'kb',
    stamp: given.stamp ?? '1',
    records,
    synonyms: SYNONYMS,
    pause: given.pause ?? (() => 0),
  });

async function failureOf(pushing: Promise<void>): Promise<PushError> {
  const error: unknown = await pushing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PushError)) {
    throw new Error(`No PushError but ${inspect(error)}`);
  }
  return error;
}

const live = () => getFake().store.dump('kb');

const idsIn = (dump: string): unknown =>
  JSON.parse(dump, (key, value: unknown) =>
    key === 'records' && Array.isArray(value)
      ? value.map((record: SearchRecord) => record.objectID)
      : value,
  );

/** After a 429 the client waits a second; here it does not. */
function skipWaits() {
  const real = globalThis.setTimeout;
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation((run: () => void, wait?: number) => real(run, wait === 1000 ? 0 : wait));
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a push that succeeds', () => {
  test('leaves one index, with its settings, synonyms and records', async () => {
    await push(OLD);
    expect(getFake().store.names()).toEqual(['kb']);
    expect(idsIn(live())).toEqual({
      records: ['a', 'b'],
      settings: expect.objectContaining({attributeForDistinct: 'url'}),
      synonyms: [
        {objectID: 'same:kaartje|briefje', type: 'synonym', synonyms: ['kaartje', 'briefje']},
      ],
    });
  });

  test('writes nothing to the live index, and moves once', async () => {
    await push(OLD);
    const written = getFake().requests.filter((request) => !request.startsWith('GET'));
    expect(written).toEqual([
      'PUT /1/indexes/kb_tmp_1/settings',
      'POST /1/indexes/kb_tmp_1/synonyms/batch',
      'POST /1/indexes/kb_tmp_1/batch',
      'POST /1/indexes/kb_tmp_1/operation',
    ]);
  });

  test('gives the same names the second time, and nothing double', async () => {
    await push(OLD, {stamp: '1'});
    const first = live();
    await push(OLD, {stamp: '2'});
    expect(live()).toBe(first);
    expect(getFake().store.names()).toEqual(['kb']);
  });

  test('takes away what the site no longer has', async () => {
    await push(OLD);
    await push(NEW, {stamp: '2'});
    expect(idsIn(live())).toHaveProperty('records', ['a', 'c']);
  });

  test('shows readers the old index until the whole new one is there, and then the new one', async () => {
    await push(OLD);
    const old = live();
    const seen: string[] = [];
    await push(NEW, {
      stamp: '2',
      pause: () => {
        seen.push(live());
        return 0;
      },
    });
    // Once for each task: settings, synonyms, records, and the move.
    expect(seen).toEqual([old, old, old, old]);
    expect(idsIn(live())).toHaveProperty('records', ['a', 'c']);
  });

  test('sends more than a thousand records in parts', async () => {
    const many = Array.from({length: 1001}, (_, n) => searchRecord({objectID: String(n)}));
    await push(many);
    const batches = getFake().requests.filter((request) => request.endsWith('_1/batch'));
    expect(batches).toHaveLength(2);
    expect(getFake().store.get('kb')?.records.size).toBe(1001);
  });

  test('goes on after a request that came too soon', async () => {
    skipWaits();
    getFake().fail({does: 'answer', status: 429, message: 'Too many requests', times: 3});
    await push(OLD);
    expect(idsIn(live())).toHaveProperty('records', ['a', 'b']);
  });

  test('first removes what a push left behind that was cut off, and only of this index', async () => {
    for (const indexName of ['kb_tmp_oud', 'kb2_tmp_oud', 'ander']) {
      const client = openClient({...ACCOUNT, indexName, testHost: getFake().host});
      await client.setSettings({indexName, indexSettings: {}});
    }
    await push(OLD);
    expect(getFake().store.names()).toEqual(['kb2_tmp_oud', 'ander', 'kb']);
  });
});

const SETTINGS = /PUT .*_tmp_\w+\/settings/;
const SYNONYM_BATCH = /synonyms\/batch/;
const RECORD_BATCH = /_tmp_\w+\/batch/;
const TASK = /\/task\//;
const MOVE = /\/operation/;

const answer = (status: number, message: string, on: RegExp, times = 1): Fault => ({
  does: 'answer',
  status,
  message,
  on,
  times,
});

const FAULTS: readonly [title: string, fault: Fault, sentence: string][] = [
  ['a list of indices that drops', {does: 'drop', on: /GET \/1\/indexes$/}, 'geen verbinding'],
  ['settings that drop', {does: 'drop', on: SETTINGS}, 'geen verbinding'],
  ['settings without an answer', {does: 'lose', on: SETTINGS}, 'geen verbinding'],
  ['synonyms that drop', {does: 'drop', on: SYNONYM_BATCH}, 'geen verbinding'],
  ['records that drop', {does: 'drop', on: RECORD_BATCH}, 'geen verbinding'],
  ['records without an answer', {does: 'lose', on: RECORD_BATCH}, 'geen verbinding'],
  ['a server that falls silent', {does: 'hang', on: RECORD_BATCH}, 'geen verbinding'],
  ['a task that drops', {does: 'drop', on: TASK, after: 3}, 'geen verbinding'],
  ['settings and a 500', answer(500, 'Internal error', SETTINGS), 'storing (fout 500)'],
  ['synonyms and a 500', answer(500, 'Internal error', SYNONYM_BATCH), 'storing (fout 500)'],
  ['records and a 503', answer(503, 'Unavailable', RECORD_BATCH), 'storing (fout 503)'],
  ['records and a 429 that stays', answer(429, 'Slow', RECORD_BATCH, 4), 'te veel verzoeken'],
  ['a move and a 429 that stays', answer(429, 'Slow', MOVE, 4), 'te veel verzoeken'],
  ['a key that may not move', answer(403, 'Method not allowed', MOVE), 'weigert de sleutel'],
  ['a record quota', answer(403, 'Record quota exceeded', RECORD_BATCH), 'past niet meer'],
  ['another refusal', answer(400, 'Invalid settings', SETTINGS), 'fout 400'],
];

describe('a push that fails leaves the live index as it was, byte for byte, and nothing else', () => {
  test.each(FAULTS)('%s', async (_title, fault, sentence) => {
    await push(OLD);
    const before = live();
    skipWaits();
    getFake().fail(fault);
    const error = await failureOf(
      push(NEW, {stamp: '2', options: {timeouts: {connect: 900, read: 5000, write: 5000}}}),
    );
    const text = explainPushError(error, ACCOUNT.writeKey);
    expect(text).toContain(sentence);
    expect(text).toContain('De index waarin lezers zoeken is niet veranderd.');
    expect(text).not.toContain('staat er nog');
    // What nobody waits for any more must do no harm either.
    getFake().store.settle();
    expect(live()).toBe(before);
    expect(getFake().store.names()).toEqual(['kb']);
    expect(inspect(error, {depth: Infinity})).not.toContain(ACCOUNT.writeKey);
  });

  test.each([
    ['a key that Algolia does not know', 'een-andere-sleutel'],
    ['a key that may only search', ACCOUNT.searchKey],
  ])('%s', async (_title, writeKey) => {
    await push(OLD);
    const before = live();
    const error = await failureOf(push(NEW, {stamp: '2', writeKey}));
    const text = explainPushError(error, writeKey);
    expect(text).toContain('Algolia weigert de sleutel.');
    expect(text).not.toContain('staat er nog');
    expect(text + inspect(error, {depth: Infinity})).not.toContain(writeKey);
    getFake().store.settle();
    expect(live()).toBe(before);
    expect(getFake().store.names()).toEqual(['kb']);
  });

  test('a record that Algolia finds too big', async () => {
    await push(OLD);
    const before = live();
    const big = searchRecord({objectID: 'groot', content: 'a'.repeat(10_000)});
    const error = await failureOf(push([...NEW, big], {stamp: '2'}));
    expect(explainPushError(error, ACCOUNT.writeKey)).toContain('objectID=groot');
    getFake().store.settle();
    expect(live()).toBe(before);
    expect(getFake().store.names()).toEqual(['kb']);
  });

  test('no room for one index more', async () => {
    await push(OLD);
    const before = live();
    const others = Array.from({length: 9}, (_, n) => `ander${n}`);
    for (const indexName of others) {
      const client = openClient({...ACCOUNT, indexName, testHost: getFake().host});
      await client.setSettings({indexName, indexSettings: {}});
    }
    const error = await failureOf(push(NEW, {stamp: '2'}));
    expect(explainPushError(error, ACCOUNT.writeKey)).toContain('past niet meer in het account');
    getFake().store.settle();
    expect(live()).toBe(before);
    expect(getFake().store.names()).toEqual(['kb', ...others]);
  });
});

describe('a push that fails at its last step', () => {
  test.each<[string, Fault]>([
    ['the answer to the move gets lost', {does: 'lose', on: MOVE}],
    ['nobody says whether the move is done', {does: 'drop', on: TASK, after: 6}],
  ])('says that readers have the old or the new index when %s', async (_title, fault) => {
    await push(OLD);
    getFake().fail(fault);
    const error = await failureOf(push(NEW, {stamp: '2'}));
    expect(error.live).toBe('unknown');
    expect(explainPushError(error, ACCOUNT.writeKey)).toContain(
      'in de oude index of al in de nieuwe',
    );
    getFake().store.settle();
    expect(idsIn(live())).toEqual(
      expect.objectContaining({records: ['a', 'c'], synonyms: [expect.anything()]}),
    );
    expect(getFake().store.names()).toEqual(['kb']);
  });

  test('says so too when the move itself drops, and takes its own index away', async () => {
    await push(OLD);
    const before = live();
    getFake().fail({does: 'drop', on: MOVE});
    const error = await failureOf(push(NEW, {stamp: '2'}));
    expect(error.live).toBe('unknown');
    getFake().store.settle();
    expect(live()).toBe(before);
    expect(getFake().store.names()).toEqual(['kb']);
  });
});

describe('a push that cannot even take its own index away', () => {
  test('names it, and the next push removes it', async () => {
    await push(OLD);
    const before = live();
    getFake().fail({does: 'drop', on: RECORD_BATCH});
    getFake().fail({does: 'drop', on: /DELETE/});
    const error = await failureOf(push(NEW, {stamp: '2'}));
    expect(explainPushError(error, ACCOUNT.writeKey)).toContain(
      'De tijdelijke index kb_tmp_2 staat er nog.',
    );
    expect(live()).toBe(before);
    expect(getFake().store.names()).toEqual(['kb', 'kb_tmp_2']);
    await push(NEW, {stamp: '3'});
    expect(getFake().store.names()).toEqual(['kb']);
    expect(idsIn(live())).toHaveProperty('records', ['a', 'c']);
  });
});
