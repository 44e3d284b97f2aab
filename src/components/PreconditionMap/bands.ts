import type {Layer} from './layers';

/** Width of the drawing in its own units: as wide as a small phone, so that its letters are as large as the text. */
export const WIDTH = 360;

const GAP = 28;
const HEAD = 38;
const LINE = 24;
const FOOT = 10;

export type Band = {
  id: string;
  name: string;
  top: number;
  height: number;
  lines: string[];
  /** Top of the arrow that comes up from the band below; the lowest has none. */
  arrow: number | undefined;
};

/** Where each layer stands, from the top down. */
export function bandsOf(
  layers: readonly Layer[],
  labels: ReadonlyMap<string, string>,
): {bands: Band[]; height: number} {
  let top = 1;
  const bands = layers.map(({id, name, preconditions}, index) => {
    const lines = preconditions.map((one) => labels.get(one) ?? one);
    const height = HEAD + lines.length * LINE + FOOT;
    const band = {
      id,
      name,
      top,
      height,
      lines,
      arrow: index < layers.length - 1 ? top + height : undefined,
    };
    top += height + GAP;
    return band;
  });
  return {bands, height: top - GAP + 1};
}
