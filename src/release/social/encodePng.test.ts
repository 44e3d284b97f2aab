import {Resvg} from '@resvg/resvg-js';
import {encodePng} from './encodePng';

/** The pixels of a picture, as another program reads it. */
function decode(png: Buffer, width: number, height: number): Buffer {
  const data = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" style="image-rendering:pixelated" href="${data}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

const opaque = (count: number, channels: (index: number) => [number, number, number]) =>
  Buffer.from(Array.from({length: count}, (_, index) => [...channels(index), 255]).flat());

test('a picture comes back as it went in', () => {
  const pixels = opaque(24 * 10, (index) => [index, 255 - index, index % 7]);
  expect(decode(encodePng(pixels, 24), 24, 10).equals(pixels)).toBe(true);
});

test('of too many colours the rare ones become one much like it', () => {
  const pixels = opaque(40 * 20, (index) => [index % 200, index % 200, index > 500 ? 9 : 8]);
  const decoded = decode(encodePng(pixels, 40), 40, 20);
  const differences = pixels.map((value, at) => Math.abs(value - (decoded[at] ?? 0)));
  expect(Math.max(...differences)).toBeLessThanOrEqual(2);
});
