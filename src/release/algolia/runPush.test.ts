import {spawn} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {folderWith} from '@site/test/builders/folder';
import {searchRecord} from '@site/test/builders/searchRecord';
import {ACCOUNT, useFakeAlgolia} from '@site/test/fakes/algolia/useFakeAlgolia';
import type {Env} from './readPushEnv';
import {runPush, type Outcome} from './runPush';

const RECORDS = [
  searchRecord({objectID: 'a', kind: 'kaart', type: 'lvl1', content: null}),
  searchRecord({objectID: 'b', content: 'Bel daarna nog een keer, en vraag hoe het gaat.'}),
];

const getFake = useFakeAlgolia();

const accountEnv = (): Env => ({
  ALGOLIA_APP_ID: ACCOUNT.appId,
  ALGOLIA_WRITE_KEY: ACCOUNT.writeKey,
  ALGOLIA_INDEX_NAME: 'kb',
  ALGOLIA_TEST_HOST: getFake().host,
});

const rootWith = (records: unknown = RECORDS, synonyms = '- same: [kaartje, briefje]\n') =>
  folderWith({
    'build/search/records.json': JSON.stringify(records),
    'data/synonyms.yaml': synonyms,
  });

const run = (given: {root?: string; env?: Env; args?: string[]} = {}): Promise<Outcome> =>
  runPush({
    root: given.root ?? rootWith(),
    env: given.env ?? accountEnv(),
    args: given.args ?? [],
    now: new Date('2026-11-22T08:15:30.123Z'),
    pause: () => 0,
  });

const dryRun = (given: {root?: string; env?: Env} = {}) => run({...given, args: ['--dry-run']});

/** The program itself, as `npm run search:push` starts it. */
const start = (root: string) =>
  spawn(process.execPath, [path.join(__dirname, '../../../scripts/search-push.mjs')], {
    cwd: root,
    env: {...process.env, ...accountEnv()},
  });

describe('a push', () => {
  test('sends the records of the build and the synonyms, and says so', async () => {
    const {ok, lines} = await run();
    expect(ok).toBe(true);
    expect(lines).toEqual(['2 records staan in de index kb. Lezers zoeken er nu in.']);
    expect([...(getFake().store.get('kb')?.records.keys() ?? [])]).toEqual(['a', 'b']);
    expect([...(getFake().store.get('kb')?.synonyms.keys() ?? [])]).toEqual([
      'same:kaartje|briefje',
    ]);
  });

  test('sends as many synonyms as Algolia takes, and says how many it left', async () => {
    const lines = Array.from({length: 1001}, (_, at) => `- from: woord${at}\n  to: [kaartje]\n`);
    const outcome = await run({root: rootWith(RECORDS, lines.join(''))});
    expect(outcome.ok).toBe(true);
    expect(outcome.lines.join('\n')).toContain('Niet verstuurd: 1,');
    expect(getFake().store.get('kb')?.synonyms.size).toBe(1000);
  });

  test('sends each accent as one sign with its letter', async () => {
    await run({root: rootWith([searchRecord({objectID: 'a', content: 'cie\u0308nt'})])});
    expect(getFake().store.get('kb')?.records.get('a')?.content).toBe('ci\u00ebnt');
  });

  test('that fails says why and what it means, without the key that Algolia repeats', async () => {
    getFake().fail({does: 'answer', status: 403, message: `Key ${ACCOUNT.writeKey} is unknown`});
    const {ok, lines} = await run();
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain('Algolia weigert de sleutel.');
    expect(lines.join('\n')).toContain('niet veranderd');
    expect(lines.join('\n')).not.toContain(ACCOUNT.writeKey);
  });
});

describe('before anything is sent, a push is refused for', () => {
  const big = searchRecord({objectID: 'groot', content: 'é'.repeat(5000)});
  test.each([
    ['a record that is too big', {root: () => rootWith([...RECORDS, big])}, 'groot is 10'],
    ['no records at all', {root: () => rootWith([])}, 'Er zijn geen records.'],
    [
      'two records of one name',
      {root: () => rootWith([...RECORDS, ...RECORDS])},
      'records heten a',
    ],
    [
      'a record that is none',
      {root: () => rootWith([{objectID: 'a'}])},
      'niet wat de bouw schrijft',
    ],
    ['a site that was not built', {root: () => folderWith({})}, 'Bouw eerst de site'],
    [
      'a synonym with nothing to find',
      {root: () => rootWith(RECORDS, '- from: baas\n  to: []\n')},
      'data/synonyms.yaml:2',
    ],
  ])('%s', async (_what, {root}, sentence) => {
    const {ok, lines} = await run({root: root()});
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain(sentence);
    expect(getFake().requests).toEqual([]);
  });

  test.each([
    ['a key that is not there', {ALGOLIA_WRITE_KEY: ''}, 'ontbreekt ALGOLIA_WRITE_KEY.'],
    ['another server than this computer', {ALGOLIA_TEST_HOST: 'elders.example:80'}, '127.0.0.1'],
  ])('%s', async (_what, env, sentence) => {
    const {ok, lines} = await run({env: {...accountEnv(), ...env}});
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain(sentence);
    expect(lines.join('\n')).not.toContain(ACCOUNT.writeKey);
    expect(getFake().requests).toEqual([]);
  });

  test('an account of which nothing is filled in', async () => {
    const {ok, lines} = await run({env: {}});
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain(
      'ontbreekt ALGOLIA_APP_ID, ALGOLIA_WRITE_KEY en ALGOLIA_INDEX_NAME.',
    );
  });

  test('a word that it does not know, such as a slip in --dry-run', async () => {
    const {ok, lines} = await run({args: ['--dryrun']});
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain("'--dryrun' ken ik niet.");
    expect(getFake().requests).toEqual([]);
  });
});

describe('a dry run', () => {
  test('counts kinds and types, names the largest record, and only reads', async () => {
    const {ok, lines} = await dryRun();
    expect(ok).toBe(true);
    expect(lines).toEqual([
      'Records: 2',
      '  soort kaart: 1',
      '  soort uitleg: 1',
      '  type lvl1: 1',
      '  type content: 1',
      expect.stringMatching(/^Grootste record: \d{3} van 10000 bytes \(b\)$/),
      'Synoniemen: 1',
      'De index kb is er nog niet. De eerste keer sturen maakt hem.',
      'Er is niets verstuurd.',
    ]);
    expect(getFake().requests).toEqual(['GET /1/indexes/kb/settings']);
  });

  test('says that the settings are the same after a push', async () => {
    await run();
    expect((await dryRun()).lines).toContain('De instellingen van kb zijn gelijk aan de onze.');
  });

  test('names the settings that somebody changed at Algolia', async () => {
    await run();
    const taskID = getFake().store.enqueue((indices) => {
      const kb = indices.get('kb');
      return kb ? new Map([['kb', {...kb, settings: {...kb.settings, distinct: false}}]]) : indices;
    });
    getFake().store.askAfter(taskID);
    getFake().store.settle();
    expect((await dryRun()).lines).toEqual(
      expect.arrayContaining([
        'Instellingen van kb die veranderen:',
        '  distinct: false wordt true',
      ]),
    );
  });

  test('fails for a record that is too big, and still tells the figures', async () => {
    const big = searchRecord({objectID: 'groot', content: 'a'.repeat(10_000)});
    const {ok, lines} = await dryRun({root: rootWith([...RECORDS, big])});
    expect(ok).toBe(false);
    expect(lines).toContain('Records: 3');
    expect(lines.join('\n')).toContain('Te groot voor Algolia: groot');
  });

  test('needs no account, and then compares nothing', async () => {
    const {ok, lines} = await dryRun({env: {}});
    expect(ok).toBe(true);
    expect(lines.join('\n')).toContain('Niet vergeleken met Algolia');
    expect(getFake().requests).toEqual([]);
  });

  test('of half an account names what is missing', async () => {
    const {ok, lines} = await dryRun({env: {ALGOLIA_APP_ID: 'APP'}});
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain('ALGOLIA_WRITE_KEY en ALGOLIA_INDEX_NAME');
  });
});

describe('the program', () => {
  test('ends with 0 when it sent all, and prints no key', async () => {
    const program = start(rootWith());
    const output = Promise.all([text(program.stdout), text(program.stderr)]);
    const [code] = await once(program, 'exit');
    expect([code, ...(await output)]).toEqual([
      0,
      '2 records staan in de index kb. Lezers zoeken er nu in.\n',
      '',
    ]);
  });

  test('ends with 1 when it could not, and prints no key', async () => {
    getFake().fail({does: 'answer', status: 403, message: `Key ${ACCOUNT.writeKey} is unknown`});
    const program = start(rootWith());
    const output = Promise.all([text(program.stdout), text(program.stderr)]);
    const [code] = await once(program, 'exit');
    const [out, errors] = await output;
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(errors).toContain('Algolia weigert de sleutel.');
    expect(errors).not.toContain(ACCOUNT.writeKey);
  });

  test('that is killed half-way leaves its own index, and the next push removes it', async () => {
    await run();
    const before = getFake().store.dump('kb');
    getFake().fail({does: 'hang', on: /_tmp_\w+\/batch/});
    const program = start(rootWith([RECORDS[0]]));
    await getFake().hung;
    program.kill('SIGKILL');
    await once(program, 'exit');
    getFake().store.settle();
    expect(getFake().store.dump('kb')).toBe(before);
    expect(getFake().store.names()).toEqual(['kb', expect.stringMatching(/^kb_tmp_\d{17}$/)]);
    await run();
    expect(getFake().store.names()).toEqual(['kb']);
    expect(getFake().store.dump('kb')).toBe(before);
  });
});
