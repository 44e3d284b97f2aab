import type {FileHandle} from 'node:fs/promises';

/**
 * The length that an MP4 tells of itself, in seconds. Undefined where it tells none, as in a file
 * that is recorded in pieces. Of these files music-metadata knows the sound alone, so nothing of a
 * film without sound.
 */
export async function movieSeconds(file: FileHandle): Promise<number | undefined> {
  const {size} = await file.stat();
  const moov = await findBox(file, 'moov', 0, size);
  const mvhd = moov && (await findBox(file, 'mvhd', moov.from, moov.to));
  if (!mvhd) {
    return undefined;
  }
  const fields = await bytesAt(file, mvhd.from, 32);
  // Version 1 has times of eight bytes; then follow the steps in a second and the length in steps.
  const isLong = fields[0] === 1;
  const steps = fields.readUInt32BE(isLong ? 20 : 12);
  const length = isLong ? Number(fields.readBigUInt64BE(24)) : fields.readUInt32BE(16);
  return steps > 0 && length > 0 ? length / steps : undefined;
}

/** Where the contents of the first box of this name stand, between two places in the file. */
async function findBox(
  file: FileHandle,
  name: string,
  from: number,
  to: number,
): Promise<{from: number; to: number} | undefined> {
  let at = from;
  while (at + 8 <= to) {
    const header = await bytesAt(file, at, 16);
    const short = header.readUInt32BE(0);
    const head = short === 1 ? 16 : 8;
    // 1 means that the size stands behind the name, 0 that the box goes on to the end.
    const size = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? to - at : short;
    if (size < head) {
      return undefined;
    }
    if (header.toString('latin1', 4, 8) === name) {
      return {from: at + head, to: Math.min(at + size, to)};
    }
    at += size;
  }
  return undefined;
}

/** So many bytes from a place; zeros where the file ends before. */
async function bytesAt(file: FileHandle, place: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, place);
  return bytes;
}
