export type Segment = {
  /** Value for the `d` of an SVG path. */
  path: string;
  /** Where a label stands, its middle. */
  label: {x: number; y: number};
};

/**
 * A ring in equal segments around the origin, the middle of the first one at the top, then
 * clockwise. `inner` and `outer` are radii in the units of the drawing; `count` is at least 2.
 */
export function segments(count: number, {inner, outer}: {inner: number; outer: number}): Segment[] {
  const step = (2 * Math.PI) / count;
  const middle = (inner + outer) / 2;
  return Array.from({length: count}, (_, index) => {
    const from = (index - 0.5) * step;
    const to = from + step;
    const arc = `${Number(step > Math.PI)}`;
    return {
      path: [
        `M ${at(outer, from)}`,
        `A ${outer} ${outer} 0 ${arc} 1 ${at(outer, to)}`,
        `L ${at(inner, to)}`,
        `A ${inner} ${inner} 0 ${arc} 0 ${at(inner, from)}`,
        'Z',
      ].join(' '),
      label: point(middle, index * step),
    };
  });
}

/** Angle in radians, 0 at the top, clockwise; y points down, as in SVG. */
function point(radius: number, angle: number): {x: number; y: number} {
  return {x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle))};
}

const at = (radius: number, angle: number) => {
  const {x, y} = point(radius, angle);
  return `${x} ${y}`;
};

/** Two decimals, so that server and browser write the same path; no -0. */
const round = (value: number) => Math.round(value * 100) / 100 + 0;
