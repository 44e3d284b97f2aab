import type {Buffer} from 'node:buffer';

const begins = (start: readonly number[]) => (head: Buffer) =>
  start.every((byte, index) => head[index] === byte);

const says = (text: string, from: number) => (head: Buffer) =>
  head.toString('latin1', from, from + text.length) === text;

/** By which bytes each kind of file begins. */
const KINDS: Readonly<Record<string, (head: Buffer) => boolean>> = {
  // A tag, or at once a frame of layer III; ADTS begins alike, and is no layer III.
  mp3: (head) => says('ID3', 0)(head) || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2),
  mp4: says('ftyp', 4),
  m4a: says('ftyp', 4),
  // Matroska begins alike, and not every browser plays it.
  webm: (head) => begins([0x1a, 0x45, 0xdf, 0xa3])(head) && head.includes('webm'),
  png: begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  jpg: begins([0xff, 0xd8, 0xff]),
  webp: (head) => says('RIFF', 0)(head) && says('WEBP', 8)(head),
  svg: (head) => /^\uFEFF?\s*</.test(head.toString('utf8')) && head.includes('<svg'),
};

/** So much of the beginning of a file tells its kind; before the first tag of an svg may stand words. */
export const HEAD = 4096;

/** Whether a file is of the kind that its extension names; those of a kind unknown here are. */
export const isOfKind = (extension: string, head: Buffer): boolean =>
  KINDS[extension]?.(head) ?? true;
