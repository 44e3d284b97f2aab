/** A colour as the four bytes of a pixel, and its red, green and blue, 0-255. */
export type PaletteColour = {colour: number; channels: readonly [number, number, number]};

/** What one byte a pixel can tell apart. */
const MOST_COLOURS = 256;

/** The colours that most pixels have, the same for the same picture. */
export function choosePalette(colours: Uint32Array): PaletteColour[] {
  const counts = new Map<number, number>();
  let last = colours[0] ?? 0;
  let run = 0;
  const add = () => counts.set(last, (counts.get(last) ?? 0) + run);
  for (let index = 0; index < colours.length; index += 1) {
    const colour = colours[index] ?? 0;
    if (colour !== last) {
      add();
      last = colour;
      run = 0;
    }
    run += 1;
  }
  add();
  return [...counts]
    .toSorted(([a, times], [b, others]) => others - times || a - b)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => ({colour, channels: channelsOf(colour)}));
}

/** Gives the place of a colour in a palette, or of the colour there that is most like it. */
export function nearest(palette: readonly PaletteColour[]): (colour: number) => number {
  const places = new Map(palette.map(({colour}, place) => [colour, place]));
  return (colour) => {
    const place = places.get(colour) ?? mostAlike(palette, channelsOf(colour));
    places.set(colour, place);
    return place;
  };
}

type Channels = PaletteColour['channels'];

/** In the order that this machine keeps bytes in, as the pixels were read. */
function channelsOf(colour: number): Channels {
  const [red = 0, green = 0, blue = 0] = new Uint8Array(Uint32Array.of(colour).buffer);
  return [red, green, blue];
}

function mostAlike(palette: readonly PaletteColour[], [red, green, blue]: Channels): number {
  const distances = palette.map(
    ({channels: [r, g, b]}) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}
