import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {MIGRATIONS} from '@site/src/domain/notebook/migrations';
import {FILE_VERSION} from '@site/src/schemas/records/file';
import {VERSIONS} from '@site/src/schemas/records/record';
import {decode} from '@site/src/storage/decode';
import {recordsIn} from '@site/src/storage/importRecords';
import {readFile} from '@site/src/storage/readFile';

const FROZEN = path.join(__dirname, '../frozen');
const CHECKSUMS = 'checksums.json';

/** Text of a frozen file; a missing one is said by the first test. */
const read = (name: string) => fs.readFileSync(path.join(FROZEN, name), 'utf8');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const upTo = (version: number) => Array.from({length: version}, (_, index) => index + 1);

const RECORDS = Object.entries(VERSIONS).flatMap(([kind, version]) =>
  upTo(version).map((number) => ({name: `${kind}.v${number}.json`, kind, number})),
);
const FILES = upTo(FILE_VERSION).map((number) => `file.v${number}.json`);

/** What to do, for who sees this fail. */
const ADVICE =
  'Somewhere a reader has work that looks like this. Never change or remove a frozen file: ' +
  'undo that, and add a new file for a new version, with its SHA-256 in test/frozen/checksums.json.';

test('every frozen file is as it was, and every file has its checksum', () => {
  const listed: Record<string, string> = JSON.parse(read(CHECKSUMS));
  const names = fs.readdirSync(FROZEN).filter((name) => name !== CHECKSUMS);
  const found = Object.fromEntries(names.map((name) => [name, sha256(read(name))]));
  expect({ADVICE, ...found}).toEqual({ADVICE, ...listed});
});

test('no commit ever changed, moved or removed a frozen file', () => {
  const log = ['log', '--diff-filter=MDR', '--name-only', '--format=', '--', FROZEN];
  const touched = execFileSync('git', log, {cwd: FROZEN, encoding: 'utf8'}).split('\n');
  const files = touched.filter((file) => file !== '' && path.basename(file) !== CHECKSUMS);
  expect({ADVICE, files}).toEqual({ADVICE, files: []});
});

test('every version of every kind of record, and of the file, has a frozen example', () => {
  const listed: Record<string, string> = JSON.parse(read(CHECKSUMS));
  const needed = [...RECORDS.map(({name}) => name), ...FILES];
  expect({ADVICE, missing: needed.filter((name) => !(name in listed))}).toEqual({
    ADVICE,
    missing: [],
  });
});

test.each(RECORDS)('$name is still read', ({name, kind, number}) => {
  const raw: unknown = JSON.parse(read(name));
  expect(decode(raw)).toMatchObject({state: 'record', from: number, record: {kind}});
});

test.each(FILES)('%s is still read, whole, with all its records', async (name) => {
  const file = await readFile(new Blob([read(name)]));
  expect(file).toMatchObject({kind: 'file', holds: 'werkmap', whole: true});
  const items = recordsIn('content' in file ? file.content : undefined);
  expect(items?.map(({state}) => state)).toEqual(['record', 'record']);
});

test.each(Object.entries(VERSIONS))(
  '%s has a migration from every version before',
  (kind, version) => {
    const steps = Object.entries(MIGRATIONS).find(([name]) => name === kind)?.[1];
    expect(steps).toHaveLength(version - 1);
  },
);
