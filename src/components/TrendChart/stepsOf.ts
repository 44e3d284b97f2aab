import {rankOf, type Level} from '@site/src/domain/self-assessment/level';
import type {TrendPoint} from '@site/src/domain/self-assessment/trend';

export const WIDTH = 240;
export const HEIGHT = 92;

const SIDE = 10;
/** Few attempts stand close together: two at the far ends would look like a long road. */
const STEP_MAX = 55;
const LANE = 24;

type Mark = {x: number; y: number; known: boolean};

/** Where a level stands, from the top; what is not known has a lane of its own at the bottom. */
export const heightOf = (level: Level): number =>
  HEIGHT - 10 - LANE * (level === 'unknown' ? 0 : rankOf(level));

/** Marks and lines of one dimension. An attempt that did not ask about it leaves its place empty. */
export function stepsOf(points: readonly TrendPoint[]): {marks: Mark[]; lines: string} {
  const step = Math.min(STEP_MAX, (WIDTH - 2 * SIDE) / Math.max(points.length - 1, 1));
  const placed = points.map((point, index) => ({
    point,
    mark:
      point.kind === 'asked'
        ? {
            x: Math.round(SIDE + index * step),
            y: heightOf(point.level),
            known: point.level !== 'unknown',
          }
        : undefined,
  }));
  const lines = placed.map(({point, mark}, index) => {
    const before = placed[index - 1]?.mark;
    return point.kind === 'asked' && point.continues && mark?.known && before?.known
      ? `M${before.x} ${before.y}L${mark.x} ${mark.y}`
      : '';
  });
  return {marks: placed.flatMap(({mark}) => mark ?? []), lines: lines.join('')};
}
