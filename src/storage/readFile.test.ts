import {testRecord} from '@site/test/builders/work';
import {recordsIn} from './importRecords';
import {readFile, type Refusal} from './readFile';
import {fileText} from './writeFile';

const NOW = '2026-11-22T10:00:00.000Z';

const good = () => fileText('werkmap', {records: [testRecord()]}, NOW);

const read = (text: string) => readFile(new Blob([text]));

/** A good file with other things around what it holds. */
const changed = async (changes: object) =>
  read(JSON.stringify({...JSON.parse(await good()), ...changes}));

test('what we wrote is read again, whole', async () => {
  expect(await read(await good())).toMatchObject({
    kind: 'file',
    holds: 'werkmap',
    made: NOW,
    whole: true,
    content: {records: [{id: 'proefstuk'}]},
  });
});

test('a huge file is refused without a byte of it being read', async () => {
  const text = jest.fn(() => Promise.reject(new Error('read')));
  const huge = Object.assign(new Blob([]), {text});
  Object.defineProperty(huge, 'size', {value: 1e9});
  expect(await readFile(huge)).toEqual({kind: 'refused', why: 'too-big'});
  expect(text).not.toHaveBeenCalled();
});

test('a file that cannot be read is refused', async () => {
  const lost = Object.assign(new Blob(['x']), {text: () => Promise.reject(new Error('lost'))});
  expect(await readFile(lost)).toEqual({kind: 'refused', why: 'unreadable'});
});

test.each<[Refusal, string, string]>([
  ['empty', 'nothing', ''],
  ['empty', 'white space', ' \n\t'],
  ['not-json', 'a picture', '\u0089PNG\r\n'],
  ['not-json', 'broken JSON', '{"format": "gezien-en-gehoord",'],
  ['not-json', 'a script', '<script>alert(1)</script>'],
  ['foreign', 'null', 'null'],
  ['foreign', 'a list', '[1,2]'],
  ['foreign', 'another app', '{"type": "excalidraw", "version": 2, "elements": []}'],
  [
    'foreign',
    'hostile keys',
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
  ],
  [
    'too-deep',
    'lists in lists',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`.replace('[]', '[1]'),
  ],
])('%s: %s', async (why, _, text) => {
  expect(await read(text)).toEqual({kind: 'refused', why});
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
});

test('a file that was cut off anywhere is refused', async () => {
  const text = (await good()).trimEnd();
  for (let end = 0; end < text.length; end += 97) {
    expect(await read(text.slice(0, end))).toMatchObject({kind: 'refused'});
  }
});

test('a file for a later reader, or with something we do not know, is refused as newer', async () => {
  expect(await changed({minReader: 2})).toEqual({kind: 'refused', why: 'newer'});
  expect(await changed({holds: 'droom'})).toEqual({kind: 'refused', why: 'newer'});
  expect(await changed({version: 2, minReader: 1})).toMatchObject({kind: 'file', whole: true});
});

test('a file that was changed after we made it says so', async () => {
  expect(await changed({sha256: 'a'.repeat(64)})).toMatchObject({kind: 'file', whole: false});
  expect(await changed({content: {records: []}})).toMatchObject({kind: 'file', whole: false});
});

test('hostile keys in what a file holds change no object, and their record is refused', async () => {
  const text = JSON.stringify(testRecord()).replace('{', '{"__proto__":{"polluted":1},');
  const file = await read(await fileText('werkmap', JSON.parse(`{"records":[${text}]}`), NOW));
  expect(recordsIn('content' in file && file.content)).toEqual([{state: 'unreadable'}]);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
});

test('the same content gives the same text, whatever the order of its keys', async () => {
  const turned = Object.fromEntries(Object.entries(testRecord()).toReversed());
  expect(await fileText('werkmap', {records: [turned]}, NOW)).toBe(await good());
});
