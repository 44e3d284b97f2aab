import {mp3Of, mp4Of, PICTURES, webmOf} from '@site/test/builders/mediaFiles';
import {isOfKind} from './fileKind';

const FILES: Readonly<Record<string, Buffer>> = {
  ...PICTURES,
  mp3: mp3Of(0.1),
  mp4: mp4Of(1),
  webm: webmOf(1),
};

test.each(Object.keys(FILES))(
  'a file that begins as %s is of that kind, and of no other',
  (kind) => {
    const file = FILES[kind] ?? Buffer.alloc(0);
    expect(Object.keys(FILES).filter((other) => isOfKind(other, file))).toEqual([kind]);
  },
);

test.each([
  ['mp3', 'with a tag', Buffer.from('ID3\u0004\0\0\0\0\0\0', 'latin1')],
  ['m4a', 'which is MP4 too', mp4Of(1)],
  ['svg', 'with a mark before it', Buffer.from('\uFEFF\n<svg/>')],
  ['vtt', 'which is read by itself', Buffer.from('WEBVTT')],
])('%s %s is of that kind', (kind, _title, file) => {
  expect(isOfKind(kind, file)).toBe(true);
});

test.each([
  ['mp3', 'nothing', Buffer.alloc(0)],
  ['mp3', 'AAC in frames', Buffer.from([0xff, 0xf1, 0x50, 0x80])],
  ['webm', 'Matroska', webmOf(1, 'matroska')],
  ['webp', 'WAVE', Buffer.from('RIFF\0\0\0\0WAVEfmt ', 'latin1')],
  ['svg', 'words about <svg>', Buffer.from('Een <svg> is een plaat.')],
  ['svg', 'HTML', Buffer.from('<!doctype html><p>Dag</p>')],
])('no %s is %s', (kind, _title, file) => {
  expect(isOfKind(kind, file)).toBe(false);
});
