/** Silence as MP3, in frames of 72 thousandths of a second. */
export const mp3Of = (seconds: number): Buffer =>
  Buffer.concat(
    Array.from({length: Math.round(seconds / 0.072)}, () => {
      const frame = Buffer.alloc(72);
      // MPEG 2.5, layer III, 8 kbit a second, 8000 samples a second, one channel.
      frame.set([0xff, 0xe3, 0x18, 0xc0]);
      return frame;
    }),
  );

const box = (name: string, ...contents: Buffer[]): Buffer => {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(8 + Buffer.concat(contents).length);
  header.write(name, 4, 'latin1');
  return Buffer.concat([header, ...contents]);
};

const FTYP = box('ftyp', Buffer.from('isom\0\0\0\0isommp41', 'latin1'));

/** A film without a picture, as MP4: what tells its length is there, in steps of a thousandth. */
export function mp4Of(seconds: number, {long = false, whole = true} = {}): Buffer {
  const header = Buffer.alloc(long ? 112 : 100);
  header[0] = long ? 1 : 0;
  header.writeUInt32BE(1000, long ? 20 : 12);
  if (long) {
    header.writeBigUInt64BE(BigInt(Math.round(seconds * 1000)), 24);
  } else {
    header.writeUInt32BE(Math.round(seconds * 1000), 16);
  }
  const moov = box('moov', box('free'), box('mvhd', header));
  return Buffer.concat([FTYP, box('mdat', Buffer.alloc(40)), whole ? moov : moov.subarray(0, 10)]);
}

const element = (id: number[], ...contents: Buffer[]): Buffer => {
  const inside = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([...id, 0x80 | inside.length]), inside]);
};

/** A film without a picture, as WebM or its mother Matroska; a stream tells no length. */
export function webmOf(seconds: number | undefined, type = 'webm'): Buffer {
  const length = Buffer.alloc(8);
  length.writeDoubleBE((seconds ?? 0) * 1000);
  return Buffer.concat([
    element(
      [0x1a, 0x45, 0xdf, 0xa3],
      element([0x42, 0x86], Buffer.from([1])),
      element([0x42, 0xf7], Buffer.from([1])),
      element([0x42, 0xf2], Buffer.from([4])),
      element([0x42, 0xf3], Buffer.from([8])),
      element([0x42, 0x82], Buffer.from(type)),
    ),
    element(
      [0x18, 0x53, 0x80, 0x67],
      element(
        [0x15, 0x49, 0xa9, 0x66],
        element([0x2a, 0xd7, 0xb1], Buffer.from([0x0f, 0x42, 0x40])),
        ...(seconds === undefined ? [] : [element([0x44, 0x89], length)]),
      ),
    ),
  ]);
}

/** Enough of a picture for its kind to be known. */
export const PICTURES: Readonly<Record<string, Buffer>> = {
  png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
  jpg: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  webp: Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'),
  svg: Buffer.from('<?xml version="1.0"?>\n<!-- Een plaat. -->\n<svg xmlns="">'),
};
