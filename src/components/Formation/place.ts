import type {Point} from '@site/src/domain/formation/sensitivity';

export const WIDTH = 360;
export const HEIGHT = 200;

const LEFT = 48;
const RIGHT = 28;
const TOP = 24;
const BOTTOM = 40;

/** Where points stand in the drawing; the upright axis begins at zero, so that a small swing looks small. */
export function place(points: readonly Point[]): (Point & {at: Point})[] {
  const xs = points.map(({x}) => x);
  const least = Math.min(...xs);
  const width = Math.max(...xs) - least || 1;
  const top = Math.max(...points.map(({y}) => y)) || 1;
  return points.map((point) => ({
    ...point,
    at: {
      x: Math.round(LEFT + ((point.x - least) / width) * (WIDTH - LEFT - RIGHT)),
      y: Math.round(HEIGHT - BOTTOM - (point.y / top) * (HEIGHT - TOP - BOTTOM)),
    },
  }));
}

export const GROUND = HEIGHT - BOTTOM;
/** Clear of the first point, whose label would stand across the axis. */
export const AXIS = LEFT - 24;
