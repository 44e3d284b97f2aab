import {crc32, deflateSync} from 'node:zlib';
import {choosePalette, nearest} from './palette';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture as PNG with a palette: less than half of what resvg's own encoder makes of flat shapes.
 * Of more than 256 colours the rare ones, all in soft edges, become the nearest of the others.
 *
 * @param pixels red, green, blue and opacity of each pixel, row by row, 0-255; opacity is left out
 * @param width in pixels
 */
export function encodePng(pixels: Uint8Array, width: number): Buffer {
  // A copy, for a view of four bytes at a time has to begin at a multiple of four.
  const colours = new Uint32Array(new Uint8Array(pixels).buffer);
  const palette = choosePalette(colours);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(colours.length / width, 4);
  // Eight bits a pixel, and those are a place in the palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(({channels}) => channels))),
    chunk('IDAT', deflateSync(toRows(colours, width, nearest(palette)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of places in the palette, each with a 0 before it: unfiltered. */
function toRows(
  colours: Uint32Array,
  width: number,
  placeOf: (colour: number) => number,
): Uint8Array {
  const rows = new Uint8Array(colours.length + colours.length / width);
  let to = 0;
  // Most pixels are as the one before: that saves most of the looking up.
  let last = -1;
  let place = 0;
  for (let from = 0; from < colours.length; from += 1) {
    const colour = colours[from] ?? 0;
    if (from % width === 0) {
      to += 1;
    }
    if (colour !== last) {
      last = colour;
      place = placeOf(colour);
    }
    rows[to] = place;
    to += 1;
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
