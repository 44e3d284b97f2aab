/** @jest-environment-options {"customExportConditions": ["node", "node-addons", "module-sync"]} */
// music-metadata exports itself to `import` and `module-sync` alone, and Jest asks as an old `require`.
import fs from 'node:fs';
import path from 'node:path';
import {folderWith} from '@site/test/builders/folder';
import {mp3Of, mp4Of, webmOf} from '@site/test/builders/mediaFiles';
import {secondsOfFile} from './secondsOfFile';

// It takes the whole of this CommonJS module as its default, as Node does and Jest does not.
const CONTENT_TYPE = '../../../../node_modules/music-metadata/node_modules/content-type';
jest.mock('../../../../node_modules/music-metadata/node_modules/content-type', () => ({
  __esModule: true,
  default: jest.requireActual<object>(CONTENT_TYPE),
}));

const lengthOf = (name: string, bytes: Buffer) => {
  const place = path.join(folderWith({}), name);
  fs.writeFileSync(place, bytes);
  return secondsOfFile(place);
};

test.each([
  ['opname.mp3', mp3Of(3.6), 3.6],
  ['opname.mp4', mp4Of(41.25), 41.25],
  ['opname.m4a', mp4Of(41.25), 41.25],
  ['opname.mp4', mp4Of(5_000_000, {long: true}), 5_000_000],
  ['opname.webm', webmOf(41.25), 41.25],
])('%s tells its length, also without sound', async (name, bytes, seconds) => {
  expect(await lengthOf(name, bytes)).toBeCloseTo(seconds, 3);
});

test.each([
  ['an MP3 of nothing', 'opname.mp3', Buffer.alloc(0)],
  ['words', 'opname.mp3', Buffer.from('Dit is geen geluid.')],
  ['an MP4 without a length', 'opname.mp4', mp4Of(0)],
  ['an MP4 that stops half-way', 'opname.mp4', mp4Of(9, {whole: false})],
  [
    'an MP4 with a box of no size',
    'opname.mp4',
    Buffer.from('\0\0\0\u0001free\0\0\0\0\0\0\0\0', 'latin1'),
  ],
  ['a WebM that was streamed', 'opname.webm', webmOf(undefined)],
])('%s tells none', async (_title, name, bytes) => {
  expect(await lengthOf(name, bytes)).toBeUndefined();
});

test.each([
  ['voorbeeld-geluid/opname.mp3', 39.05],
  ['voorbeeld-film/opname.mp4', 17],
  ['voorbeeld-film/opname.webm', 17],
])('the example %s takes %s seconds', async (name, seconds) => {
  expect(await secondsOfFile(path.join(__dirname, '../../../../static/media', name))).toBeCloseTo(
    seconds,
    1,
  );
});
